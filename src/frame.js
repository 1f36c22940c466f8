// Runs in every page that is shown in a frame on another site (the pages below embed/): tells the host how tall the
// page is, in the four ways that hosts understand, and what address would bring it back; keeps links out of the frame.
// What it says to the host, src/embed.js hears. Nothing here waits for WebAssembly.
(function (window, document) {
  var host = window.parent;
  var piece = /([^/]+)\/?$/.exec(window.location.pathname)[1];
  // WordPress puts a secret behind the address and wants it back.
  var secret = (/[#?&]secret=([\w-]+)/.exec(window.location.hash) || [])[1];
  var told = 0;
  var seen = null;

  function post(message) {
    if (host !== window) host.postMessage(message, "*");
  }

  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    // A list scrolls in its frame.
    var list = document.querySelector("main[data-tallest]");
    if (list) height = Math.min(height, list.getAttribute("data-tallest"));
    if (!height || height === told) return;
    told = height;
    var sizes = {};
    sizes[piece] = height;
    post({ type: "explainer:height", height: height, title: document.title });
    post({ "datawrapper-height": sizes });
    post({ sentinel: "amp", type: "embed-size", height: height });
    if (secret) post({ message: "height", value: height, secret: secret });
    if (seen) look();
  }

  function look() {
    document.querySelectorAll(".statement[id], figure[id], .section[id]").forEach(function (part) {
      seen.observe(part);
    });
  }

  function watch() {
    if (window.ResizeObserver) new window.ResizeObserver(tell).observe(document.body);
    tell();
  }
  if (document.body) watch();
  else document.addEventListener("DOMContentLoaded", watch);
  window.addEventListener("load", tell);

  // The address changes by replacement only, so the host's Back stays the host's.
  var replace = window.history.replaceState;
  window.history.replaceState = function () {
    replace.apply(window.history, arguments);
    post({ type: "explainer:state", query: window.location.search });
  };

  // What is read is told only to a host that has asked.
  window.addEventListener("message", function (event) {
    if (event.source !== host || !event.data) return;
    // WordPress's script may come after this one, and says when it hears.
    if (event.data.type === "explainer:ask" || event.data.message === "ready") {
      told = 0;
      tell();
    }
    if (event.data.type === "explainer:listen" && window.IntersectionObserver) {
      var read = {};
      seen = new window.IntersectionObserver(function (entries) {
        entries.forEach(function (entry) {
          if (!entry.isIntersecting || read[entry.target.id]) return;
          read[entry.target.id] = true;
          post({ type: "explainer:read", id: entry.target.id });
        });
      }, { threshold: 0.5 });
      look();
    }
  });

  // A frame that may open no window shows where a link leads; WordPress, which gives a secret, follows those to this site.
  function leave(link, event) {
    event.preventDefault();
    if (secret) post({ message: "link", value: link.href, secret: secret });
    var opened = window.open(link.href);
    if (opened) opened.opener = null;
    if (opened || link.nextElementSibling && link.nextElementSibling.className === "frame-refused") return;
    var address = document.createElement("code");
    address.className = "frame-refused";
    address.tabIndex = 0;
    address.textContent = link.href;
    link.insertAdjacentElement("afterend", address);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || link.hasAttribute("download")) return;
    var isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (link.target === "_self" && isPlain) {
      // Another step in the same frame takes the place of this one, with the same settings.
      event.preventDefault();
      var settings = window.location.search.replace(/([?&])part=\d+&?/, "$1").replace(/[?&]$/, "");
      window.location.replace(link.href + settings);
    } else if (link.getAttribute("href").charAt(0) !== "#") {
      // Sandboxed, it may be forbidden to open windows, and is not told so.
      if (isPlain && /^http/.test(link.protocol)) leave(link, event);
      else link.target = "_blank";
    }
  }, true);
  // A place in the frame is no entry of the host's history. What an exhibit has answered itself needs none.
  window.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href^='#']");
    if (!link || event.defaultPrevented || event.button !== 0) return;
    event.preventDefault();
    window.location.replace(link.href);
  });
})(window, document);
