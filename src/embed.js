// For editors: makes frames of our pieces as tall as what they hold. Put it on the host page once:
//   <div data-explainer="figures/accelerators"></div> <script src="https://…/embed.js" async></script>
// An <iframe data-explainer src=…> works too; without this script it keeps the height that it was given.
// Optional, on the element: data-theme, data-depth, data-numbers, data-query (the starting state), data-title, and
// data-mirror, which keeps the state in the host's address. `explainer.listen(function (event) {…})` hears what is read.
// It sets no cookie and asks no other site for anything. What frames say to it, src/frame.js says.
(function (window, document) {
  var base = document.currentScript.src.replace(/embed\.js.*$/, "");
  var frames = [];
  var hear = null;

  function own(name) {
    return "explainer-" + name.replace(/\W+/g, "-");
  }

  // The host's address holds the state of a frame as one parameter of its fragment.
  function mirror(name, query) {
    var rest = window.location.hash.slice(1).split("&").filter(function (pair) {
      return pair && pair.indexOf(own(name) + "=") !== 0;
    });
    if (query === undefined) {
      var found = new RegExp("[#&]" + own(name) + "=([^&]*)").exec(window.location.hash);
      return found ? decodeURIComponent(found[1]) : "";
    }
    if (query) rest.push(own(name) + "=" + encodeURIComponent(query));
    window.history.replaceState(window.history.state, "", rest.length ? "#" + rest.join("&") : window.location.pathname + window.location.search);
  }

  // Stronger than the host's own styles, which may reset everything.
  function put(frame, styles) {
    Object.keys(styles).forEach(function (name) { frame.style.setProperty(name, styles[name], "important"); });
  }

  function take(place) {
    var name = place.getAttribute("data-explainer").replace(/^\/|\/$/g, "");
    var data = place.dataset;
    var query = ["theme", "depth", "numbers"].filter(function (key) { return data[key]; })
      .map(function (key) { return key + "=" + encodeURIComponent(data[key]); });
    if (data.query) query.push(data.query);
    var kept = "mirror" in data && mirror(name);
    if (kept) query = [kept];
    var frame = place;
    if (place.tagName !== "IFRAME") {
      frame = document.createElement("iframe");
      frame.loading = "lazy";
      frame.title = data.title || name;
      put(frame, { border: "0", display: "block", width: "100%", height: "600px" });
      frame.src = base + "embed/" + name + "/" + (query.length ? "?" + query.join("&") : "");
      place.textContent = "";
      place.appendChild(frame);
    }
    place.setAttribute("data-explainer-on", "");
    frames.push({ frame: frame, name: name, data: data });
    ask(frame);
  }

  function ask(frame) {
    var view = frame.contentWindow;
    if (!view) return;
    view.postMessage({ type: "explainer:ask" }, "*");
    if (hear) view.postMessage({ type: "explainer:listen" }, "*");
  }

  function scan() {
    document.querySelectorAll("[data-explainer]:not([data-explainer-on])").forEach(take);
  }

  window.addEventListener("message", function (event) {
    var one = frames.filter(function (one) { return one.frame.contentWindow === event.source; })[0];
    var said = event.data;
    if (!one || !said) return;
    if (said.type === "explainer:height" && said.height > 0) {
      put(one.frame, { height: Math.min(Math.max(said.height, 100), 30000) + "px" });
      if (!one.data.title && said.title) one.frame.title = said.title;
      if (hear && !one.hears) {
        one.hears = true;
        ask(one.frame);
      }
    }
    if (said.type === "explainer:state" && "mirror" in one.data) mirror(one.name, String(said.query).slice(1));
    if (said.type === "explainer:read" && hear) hear({ piece: one.name, id: String(said.id) });
  });

  window.explainer = {
    scan: scan,
    listen: function (callback) {
      hear = callback;
      frames.forEach(function (one) { ask(one.frame); });
    }
  };
  // Places that come later are found too.
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
  scan();
})(window, document);
