// Starts the site in one file: what pages fetch elsewhere stands in this document, packed with gzip and base64.
// Compressed streams are older than any browser that the file is tested in; without them the cover stays readable.
const files = JSON.parse(document.getElementById("files").textContent);
function unpacked(name, type) {
  const bytes = Uint8Array.from(atob(files[name]), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "Content-Type": type } });
}
// The app asks for its data by address, here as elsewhere; nothing else is ever fetched.
window.fetch = async (address) => {
  const name = String(address).replace(/^#\//, "");
  return name in files ? unpacked(name, "application/octet-stream") : Response.error();
};
start({ module_or_path: unpacked("app.wasm", "application/wasm") });
