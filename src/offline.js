// In the site in one file, before boot.js: what pages fetch elsewhere stands in this document, packed with gzip and base64.
// Compressed streams are older than any browser that the file is tested in; without them the cover stays readable.
(function (window, document) {
  // A preview shows the file as the text of a frame (srcdoc), where links would lead to pages of the host.
  if (window.location.protocol === "about:") {
    var base = document.createElement("base");
    base.href = window.location.href.split("#")[0];
    document.head.prepend(base);
  }
  var files;
  function unpacked(name, type) {
    files = files || JSON.parse(document.getElementById("files").textContent);
    // As servers do, it answers for a page that it has not with the page that says so.
    if (!(name in files) && !/\./.test(name)) name = "404.html";
    if (!(name in files)) return window.Response.error();
    var bytes = Uint8Array.from(window.atob(files[name]), function (letter) { return letter.charCodeAt(0); });
    var stream = new window.Blob([bytes]).stream().pipeThrough(new window.DecompressionStream("gzip"));
    return new window.Response(stream, { headers: { "Content-Type": type } });
  }
  // Code and exhibits ask for their files by address, here as elsewhere; nothing else is ever fetched.
  window.fetch = function (address) {
    var name = String(address).replace(/^.*#\//, "").replace(/^blob:.*\//, "");
    return Promise.resolve(unpacked(name, /wasm$/.test(name) ? "application/wasm" : "text/html"));
  };
  // The small pictures of figures, as soon as some are drawn.
  var pictures = {};
  new window.MutationObserver(function () {
    document.querySelectorAll("img[data-src]:not([src])").forEach(function (picture) {
      var name = picture.getAttribute("data-src").replace("#/", "");
      pictures[name] = pictures[name] || unpacked(name, "image/svg+xml").blob().then(window.URL.createObjectURL);
      pictures[name].then(function (address) { picture.src = address; });
    });
  }).observe(document, { childList: true, subtree: true });
  window.explainerFiles = {
    code: function (name) {
      return unpacked(name + ".js", "text/javascript").blob().then(function (script) {
        return import(window.URL.createObjectURL(script));
      });
    },
    wasm: function (name) {
      return unpacked(name + ".wasm", "application/wasm");
    },
  };
})(window, document);
