// The files that each part needs, beside this script, whose address may end in a query or begin with `blob:`.
const partFiles = PART_FILES;
const partLoads = {};
function loadPart(file) {
    return partLoads[file] ??= fetch(import.meta.url.slice(0, import.meta.url.lastIndexOf("/") + 1) + file)
        .then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(new Error(`${file}: ${answer.status}`))))
        .then((bytes) => WebAssembly.instantiate(bytes, { __wasm_split: wasm }))
        .catch((error) => {
            // A later attempt requests it again.
            delete partLoads[file];
            throw error;
        });
}
const partLoaders = Object.fromEntries(Object.entries(partFiles).map(([part, files]) => [
    `__wasm_split_load_${part}`,
    (callback, data) => {
        const say = (worked) => wasm.__indirect_function_table.get(callback)(data, worked);
        Promise.all(files.map(loadPart)).then(() => say(true), (error) => {
            console.error(error);
            say(false);
        });
    },
]));
