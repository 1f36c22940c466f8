// Runs before the first paint, in every page's head: sets the reader's settings on the root element, and notices
// when the app cannot start. The names are those of src/state/settings.rs and src/browser/storage.rs.
(function (window, root) {
  var stored = {};
  try {
    stored = JSON.parse(window.localStorage.getItem("ai-partnership-explainer")).settings || {};
  } catch (_) {
    // Storage is blocked or holds rubbish: the page shows its defaults.
  }
  var allowed = { theme: ["auto", "light", "dark"], depth: ["full", "short"], text: ["normal", "large", "larger"] };
  Object.keys(allowed).forEach(function (name) {
    var asked = new RegExp("[?&]" + name + "=([a-z]*)").exec(window.location.search);
    [asked && asked[1], stored[name]].some(function (value) {
      var fits = allowed[name].indexOf(value) >= 0;
      if (fits) root.setAttribute("data-" + name, value);
      return fits;
    });
  });

  function off() {
    if (root.getAttribute("data-interaction") === "starting") root.setAttribute("data-interaction", "off");
  }
  root.setAttribute("data-interaction", "starting");
  window.addEventListener("error", off, true);
  window.addEventListener("unhandledrejection", off);
  if (!window.WebAssembly || !("noModule" in window.HTMLScriptElement.prototype)) off();
})(window, document.documentElement);
