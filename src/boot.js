// Runs before the first paint, in every page's head: sets the reader's settings on the root element, and notices
// when the app cannot start. The names are those of src/state/settings.rs and src/state/kept.rs.
(function (window, root) {
  var stored = "";
  try {
    // A piece in a frame on another site keeps nothing on the device, and reads nothing from it.
    stored = root.hasAttribute("data-frame") ? "" : window.localStorage.getItem("ai-partnership-explainer") || "";
  } catch (_) {
    // Storage is blocked: the page shows its defaults.
  }
  var allowed = { theme: ["auto", "light", "dark"], depth: ["full", "short"], text: ["normal", "large", "larger"], numbers: ["published", "million", "crore"] };
  Object.keys(allowed).forEach(function (name) {
    [window.location.search, stored].some(function (line) {
      var found = new RegExp("(?:^|[?&])" + name + "=([a-z]*)").exec(line);
      var fits = found && allowed[name].indexOf(found[1]) >= 0;
      if (fits) root.setAttribute("data-" + name, found[1]);
      return fits;
    });
  });

  // Once the app runs, only its own end turns interaction off: a panic stops the module with a trap.
  function off(event) {
    var cause = event && (event.error || event.reason);
    var trapped = window.WebAssembly && cause instanceof window.WebAssembly.RuntimeError;
    if (trapped || root.getAttribute("data-interaction") === "starting") root.setAttribute("data-interaction", "off");
  }
  root.setAttribute("data-interaction", "starting");
  window.addEventListener("error", off, true);
  window.addEventListener("unhandledrejection", off);
  if (!window.WebAssembly || !("noModule" in window.HTMLScriptElement.prototype)) off();
})(window, document.documentElement);
