// At the end of every page's opening, and in the head of frames: sets the reader's settings on the root element (the names
// are those of src/state/settings.rs and src/state/kept.rs). Once the page is there, says where copied text is from, and
// brings in the two modules: the shell for every page, the exhibits when one is near or touched. A module that traps is
// started once more; after that, interaction is off.
(function (window, document, root) {
  var own = document.currentScript.dataset;
  var framed = root.hasAttribute("data-frame");
  var stored = "", answers = "";
  try {
    // A piece in a frame on another site keeps nothing on the device, and reads nothing from it.
    if (!framed) {
      stored = window.localStorage.getItem("ai-partnership-explainer") || "";
      answers = window.localStorage.getItem("ai-partnership-explainer-answers") || "";
    }
  } catch (_) {
    // Storage is blocked: the page shows its defaults.
  }
  // In the site in one file, path and query stand in the fragment.
  function query() {
    return /^#\//.test(window.location.hash) ? window.location.hash : window.location.search;
  }
  function asks(name) {
    return new RegExp("[?&]" + name + "(=|&|#|$)").test(query());
  }
  var allowed = { theme: ["auto", "light", "dark"], depth: ["full", "short"], text: ["normal", "large", "larger"], numbers: ["published", "million", "crore"] };
  Object.keys(allowed).forEach(function (name) {
    [query(), stored].some(function (line) {
      var found = new RegExp("(?:^|[?&])" + name + "=([a-z]*)").exec(line);
      var fits = found && allowed[name].indexOf(found[1]) >= 0;
      if (fits) root.setAttribute("data-" + name, found[1]);
      return fits;
    });
  });
  // A frame has the site's faces if its host wants them, and its reader does not save data.
  var connection = window.navigator.connection, saves = connection && connection.saveData;
  if (own.fonts && /[?&]fonts=on(&|#|$)/.test(query()) && !saves) {
    root.setAttribute("data-fonts", "on");
    var fonts = document.createElement("link");
    fonts.rel = "stylesheet";
    fonts.href = own.fonts;
    document.head.appendChild(fonts);
  }
  if (asks("present")) {
    root.setAttribute("data-presenting", "");
    // Its sheet, which stands before this script, is fetched by the way and applies when a page is presented.
    var sheet = document.querySelector("link[data-presents]");
    if (sheet) sheet.removeAttribute("media");
  }

  function say(state) {
    root.setAttribute("data-interaction", state);
    // A presentation that nothing can lead on is a page again.
    if (state === "off") root.removeAttribute("data-presenting");
  }
  var needed = ["WebAssembly", "AbortController", "IntersectionObserver", "DecompressionStream"];
  if (!needed.every(function (name) { return window[name]; })) return say("off");
  say("starting");

  // What is copied. A place of the page is named by the address at which the page is published.
  function address(id) {
    var page = document.querySelector("link[rel=canonical]"), here = window.location.href.split("#");
    var own = here[0].split("?")[0] + (/^\//.test(here[1]) ? "#" + here[1].split("?")[0] : "");
    return (page ? page.href : own) + (id ? "#" + id : "");
  }
  function within(node, selector) {
    return (node.closest ? node : node.parentElement || root).closest(selector);
  }
  // A passage says below it where it is from; words, data and what readers wrote are copied as they are.
  document.addEventListener("copy", function (event) {
    var selection = window.getSelection(), text = String(selection);
    if (event.defaultPrevented || text.length < 40) return;
    var range = selection.getRangeAt(0), around = range.commonAncestorContainer;
    var main = within(around, "main[data-source-line]"), bare = "input,textarea,select,[contenteditable],table,pre,code,svg,dl";
    if (!main || within(around, bare) || within(event.target, bare)) return;
    var place = within(range.startContainer, "main [id]"), from = address(place && place.id);
    var line = main.getAttribute("data-source-line").split("{address}");
    var html = document.createElement("div"), link = document.createElement("a"), last = document.createElement("p");
    html.append(range.cloneContents());
    // What is not shown is not copied, and links lead to the same places from anywhere.
    var copies = html.querySelectorAll("*"), at = 0;
    within(around, "*").querySelectorAll("*").forEach(function (own) {
      if (!range.intersectsNode(own)) return;
      var copy = copies[at++];
      if (window.getComputedStyle(own).display === "none" || own.matches("details:not([open]) > :not(summary)")) copy.remove();
      else if (copy.href) copy.setAttribute("href", copy.href);
    });
    link.href = link.textContent = from;
    last.append(line[0], link, line[1]);
    html.append(last);
    event.clipboardData.setData("text/plain", text + "\n\n" + line.join(from));
    event.clipboardData.setData("text/html", html.innerHTML);
    event.preventDefault();
  });
  var refused = null;
  // The link to a statement copies its address; where that is refused, it is followed.
  document.addEventListener("click", function (event) {
    var link = within(event.target, ".permalink"), clipboard = window.navigator.clipboard;
    if (!link || !clipboard || link === refused || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    clipboard.writeText(address(link.hash.split("#").pop())).then(function () {
      var words = document.querySelector("main").getAttribute("data-copied");
      document.querySelectorAll(".permalink[data-copied]").forEach(function (own) { own.removeAttribute("data-copied"); });
      link.setAttribute("data-copied", words);
      document.querySelectorAll("#app > [role=status]").forEach(function (status) { status.textContent = words; });
    }, function () {
      refused = link;
      link.click();
      refused = null;
    });
  });

  // Modules.
  var modules = { shell: { at: own.shell }, exhibits: { at: own.exhibits } };
  // What the site in one file has in it (offline.js); embed.js, on pages that show pieces, has a name of its own.
  var elsewhere = window.explainerFiles;
  function load(name) {
    var module = modules[name];
    if (module.code) return module.code;
    var life = (module.life = new window.AbortController());
    // Another name is another instance, and a browser that remembers a failure asks anew.
    var tried = module.tries ? "?try=" + module.tries : "";
    var code = (elsewhere ? elsewhere.code(name) : import(module.at + tried)).then(function (code) {
      var wasm = elsewhere ? elsewhere.wasm(name) : module.at.replace(/\.js$/, "_bg.wasm");
      return code.default({ module_or_path: wasm }).then(function () {
        if (!life.signal.aborted) code.start(life.signal);
        return code;
      });
    });
    module.code = code;
    code.catch(function () {
      if (module.code === code) module.code = null;
      module.tries = (module.tries || 0) + 1;
    });
    return code;
  }

  // Exhibits come alive one after the other, with a pause in which a hand is heard; the shell comes first.
  var queue = null;
  function wake(exhibit) {
    if (exhibit.hasAttribute("data-due") || root.getAttribute("data-interaction") === "off") return;
    exhibit.setAttribute("data-due", "");
    exhibit.removeAttribute("data-failed");
    near.unobserve(exhibit);
    queue = (queue || Promise.resolve()).then(function () {
      return load("exhibits");
    }).then(function (code) {
      return !exhibit.isConnected || code.wake(exhibit);
    }).then(function (worked) {
      if (!worked) fail(exhibit);
      else if (exhibit.notice) exhibit.notice.remove();
    }, function () {
      fail(exhibit);
    }).then(function () {
      return new Promise(function (go) { window.setTimeout(go, 0); });
    });
  }
  // A phone asks for the faces when all else is there; the next page stands in them.
  function faces() {
    if (framed || saves || !document.fonts) return;
    var wanted = ["Serif", "Sans"].map(function (name) {
      return ["400", "600"].map(function (weight) { return document.fonts.load(weight + " 1em 'Brief " + name + "'"); });
    });
    Promise.all(wanted.flat()).then(function () {
      document.addEventListener("explainer:leave", function () { root.setAttribute("data-fonts", "on"); }, { once: true });
    }, function () {
      // The reader keeps what stands in for them.
    });
  }
  // What can't come alive stays as it was rendered, and says so.
  function fail(exhibit) {
    exhibit.removeAttribute("data-due");
    // Where nothing can come alive, the page says so once.
    if (!own.shell) say("off");
    if (root.getAttribute("data-interaction") === "off") return;
    exhibit.setAttribute("data-failed", "");
    var line = document.querySelector(".interaction-notice");
    if (!line || exhibit.notice) return;
    exhibit.notice = line.cloneNode(true);
    exhibit.notice.className = "exhibit-notice";
    exhibit.insertAdjacentElement("afterend", exhibit.notice);
  }
  var near = new window.IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) wake(entry.target);
    });
  }, { rootMargin: "30% 0px" });
  function look() {
    var place = window.location.hash.slice(1).split("#").pop();
    place = place && document.getElementById(place);
    document.querySelectorAll("[data-exhibit]:not([data-alive])").forEach(function (exhibit) {
      var key = exhibit.getAttribute("data-key");
      if (asks(key) || (place && exhibit.contains(place))) wake(exhibit);
      else if (exhibit.getAttribute("data-wakes") !== "touched" || ("&" + answers).indexOf("&" + key + "=") >= 0) near.observe(exhibit);
    });
  }
  function touched(event) {
    var target = event.target;
    var exhibit = target.closest && target.closest("[data-exhibit]:not([data-alive])");
    if (!exhibit) return;
    if (event.type === "click") {
      // What is pressed before anything can answer is pressed again when it can.
      var control = target.closest("button, input[type=radio], input[type=checkbox]");
      exhibit.querySelectorAll("[data-pressed]").forEach(function (other) { other.removeAttribute("data-pressed"); });
      if (control) control.setAttribute("data-pressed", "");
    }
    if (!exhibit.hasAttribute("data-failed") || event.type === "pointerdown") wake(exhibit);
  }

  // A trap ends a module for good: its listeners hang on a signal, so that nothing calls it any more.
  function trapped(cause) {
    if (!(cause instanceof window.WebAssembly.RuntimeError)) return;
    var stack = String(cause.stack);
    var name = modules.shell.code && stack.indexOf(modules.shell.at) >= 0 || !modules.exhibits.code ? "shell" : "exhibits";
    var module = modules[name];
    // What a module that is gone already has left behind.
    if (!module.code || (module.tries && stack.indexOf(module.at) >= 0 && stack.indexOf("?try=" + module.tries) < 0)) return;
    module.life.abort();
    module.code = null;
    module.tries = (module.tries || 0) + 1;
    document.querySelectorAll("[data-alive]").forEach(function (exhibit) {
      if (name === "exhibits" && exhibit.rendered) exhibit.replaceWith(exhibit.rendered);
    });
    if (module.traps) return say("off");
    module.traps = 1;
    if (name === "shell") return load("shell");
    queue = null;
    document.querySelectorAll("[data-due]").forEach(function (exhibit) {
      exhibit.removeAttribute("data-due");
      wake(exhibit);
    });
  }
  window.addEventListener("error", function (event) { trapped(event.error); });
  window.addEventListener("unhandledrejection", function (event) { trapped(event.reason); });

  function begin() {
    // Sheets for what is drawn only once something is touched.
    document.querySelectorAll("link[data-later]").forEach(function (sheet) { sheet.removeAttribute("media"); });
    ["pointerdown", "pointerover", "focusin", "keydown", "input", "click"].forEach(function (name) {
      document.addEventListener(name, touched, true);
    });
    // Browsers leave what a drawing links as it is if a corner of it is in sight.
    document.addEventListener("focusin", function (event) {
      if (event.target.ownerSVGElement) event.target.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    document.addEventListener("explainer:shown", look);
    window.addEventListener("hashchange", look);
    window.addEventListener("popstate", look);
    if (!own.shell) say("on");
    else queue = load("shell").catch(function () { say("off"); });
    look();
  }
  // The words come first: nothing that is fetched here stands in the way of the first paint.
  function painted() {
    if (document.hidden) begin();
    else window.requestAnimationFrame(function () { window.setTimeout(begin, 0); });
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", painted);
  else painted();
  window.addEventListener("load", function () {
    window.setTimeout(faces, 3000);
    window.setTimeout(function () {
      if (root.getAttribute("data-interaction") === "starting") say("off");
    }, 10000);
  });
})(window, document, document.documentElement);
