// For editors: makes frames of our pieces as tall as what they hold. Put it on the host page, once or with each piece:
//   <ai-explainer piece="figures/accelerators"></ai-explainer> <script src="https://…/embed.js" async></script>
// <div data-explainer="figures/accelerators"></div> and <iframe data-explainer="…" src=…> work too; without this script a
// frame keeps the height that it was given.
// Optional, as attributes of <ai-explainer> or, with data- before them, of the others: theme, depth, numbers, query (the
// starting state), title, site (where the explainer is, for scripts that are joined with others), and mirror, which keeps
// the state in the host's address. `explainer.listen(function (event) {…})` hears what is read.
// It sets no cookie and asks no other site for anything. What frames say to it, src/frame.js says.
(function (window, document) {
  // Each snippet may bring the script.
  if (window.explainer && window.explainer.scan) return window.explainer.scan();
  var FILE = /embed\.js([?#].*)?$/;
  // A module, a loader or a file of joined scripts has no script of its own: then one in the page tells, or a frame.
  var script = document.currentScript;
  if (!script || !FILE.test(script.src)) script = document.querySelector("script[src*='embed.js']");
  var base = script && FILE.test(script.src) ? script.src.replace(FILE, "") : "";
  // By element, not by an attribute: a host may put copies of its elements in their place.
  var known = new WeakSet();
  var frames = [];
  var hear = null;

  function option(place, name) {
    return place.hasAttribute("piece") ? place.getAttribute(name) : place.getAttribute("data-" + name);
  }

  // The host's address holds the state of a frame as one parameter of its query; its fragment is the host's own.
  function mirror(name, query) {
    var key = "explainer-" + name.replace(/\W+/g, "-");
    var own = new URLSearchParams(window.location.search);
    // Addresses of the first version had it in the fragment.
    if (query === undefined) return own.get(key) || new URLSearchParams(window.location.hash.slice(1)).get(key) || "";
    if (query) own.set(key, query);
    else own.delete(key);
    own = own.toString();
    try {
      window.history.replaceState(window.history.state, "", window.location.pathname + (own ? "?" + own : "") + window.location.hash);
    } catch (refused) { /* A preview has no address. */ }
  }

  // Stronger than the host's own styles, which may reset everything.
  function put(element, styles) {
    Object.keys(styles).forEach(function (name) { element.style.setProperty(name, styles[name], "important"); });
  }

  // A frame that lies in a box with a ratio of its own gets a box as high as itself.
  function grow(frame, height) {
    put(frame, { height: height, "max-height": "none", "min-height": "0" });
    var box = window.getComputedStyle(frame).position === "absolute" && frame.offsetParent;
    if (!box || box === document.body) return;
    put(box, { height: "auto", "min-height": frame.offsetHeight + "px", "max-height": "none", "aspect-ratio": "auto", "padding-block": "0" });
  }

  function take(place) {
    if (known.has(place)) return;
    var isFrame = place.tagName === "IFRAME";
    var name = (place.getAttribute("piece") || place.getAttribute("data-explainer") || "").replace(/^\/|\/$/g, "");
    var site = option(place, "site") || base || isFrame && place.src.replace(/embed\/.*$/, "");
    if (!name || !site && !isFrame) return;
    base = base || site;
    known.add(place);
    var query = ["theme", "depth", "numbers"].filter(function (key) { return option(place, key); })
      .map(function (key) { return key + "=" + encodeURIComponent(option(place, key)); });
    if (option(place, "query")) query.push(option(place, "query"));
    var mirrors = option(place, "mirror") !== null;
    var kept = mirrors && mirror(name);
    if (kept) query = [kept];
    var frame = place;
    if (!isFrame) {
      frame = document.createElement("iframe");
      frame.loading = "lazy";
      frame.title = option(place, "title") || name;
      put(place, { display: "block" });
      put(frame, { border: "0", display: "block", width: "100%", height: "600px" });
      frame.src = site.replace(/\/?$/, "/") + "embed/" + name + "/" + (query.length ? "?" + query.join("&") : "");
      place.textContent = "";
      place.appendChild(frame);
      known.add(frame);
    }
    frames = frames.filter(function (one) { return one.frame.isConnected; });
    frames.push({ frame: frame, name: name, mirrors: mirrors, isNamed: !!option(place, "title") });
    ask(frame);
  }

  function ask(frame) {
    var view = frame.contentWindow;
    if (!view) return;
    view.postMessage({ type: "explainer:ask" }, "*");
    if (hear) view.postMessage({ type: "explainer:listen" }, "*");
  }

  function scan() {
    document.querySelectorAll("[data-explainer], ai-explainer[piece]").forEach(take);
  }

  window.addEventListener("message", function (event) {
    var one = frames.filter(function (one) { return one.frame.contentWindow === event.source; })[0];
    var said = event.data;
    if (!one || !said) return;
    if (said.type === "explainer:height" && said.height > 0) {
      grow(one.frame, Math.min(Math.max(said.height, 100), 30000) + "px");
      if (!one.isNamed && said.title) one.frame.title = said.title;
      if (hear && !one.hears) {
        one.hears = true;
        ask(one.frame);
      }
    }
    if (said.type === "explainer:state" && one.mirrors) mirror(one.name, String(said.query).slice(1));
    if (said.type === "explainer:read" && hear) hear({ piece: one.name, id: String(said.id) });
  });

  window.explainer = {
    scan: scan,
    listen: function (callback) {
      hear = callback;
      frames.forEach(function (one) { ask(one.frame); });
    }
  };
  // Places that come later are found too: in the page by watching it, in a shadow tree because the element says so.
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  if (window.customElements && !window.customElements.get("ai-explainer")) {
    window.customElements.define("ai-explainer", class extends HTMLElement {
      connectedCallback() { take(this); }
    });
  }
  scan();
})(window, document);
