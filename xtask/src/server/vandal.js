// What other people's programs do to pages, drawn from a seed: translators wrap text, extensions put elements in and take
// some out, tools split and merge text nodes, drop comments and white space, add attributes, move nodes.
window.vandal = (seed) => {
  let state = seed * 2654435761 + 12345;
  const draw = (many) => { state = (Math.imul(state, 1664525) + 1013904223) | 0; return (state >>> 8) % many; };
  const main = document.querySelector("main");
  const texts = () => {
    const all = [], walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest("svg, option, code")) all.push(walker.currentNode);
    return all;
  };
  const some = (list) => list[draw(list.length)];
  const acts = [
    () => texts().forEach((text, at) => { if (at % 3 === draw(3)) { const font = document.createElement("font"); text.replaceWith(font); font.append(text); } }),
    () => texts().forEach((text) => { const font = document.createElement("font"), inner = document.createElement("font"); text.replaceWith(font); font.append(inner); inner.append(text); }),
    () => { for (let i = 0; i < 20; i++) { const text = some(texts()); if (text.data.length > 3) text.splitText(1 + draw(text.data.length - 2)); } },
    () => main.normalize(),
    () => { for (let i = 0; i < 10; i++) { const own = document.createElement("span"); own.textContent = "vandal"; some([...main.querySelectorAll("p, div, li, figure")]).prepend(own); } },
    () => { const all = [...main.querySelectorAll("svg, em, .figure-kind, .evidence-count")]; if (all.length) some(all).remove(); },
    () => { const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT), all = []; while (walker.nextNode()) all.push(walker.currentNode); all.forEach((own) => own.remove()); },
    () => main.querySelectorAll("*").forEach((own) => { if (!draw(4)) own.setAttribute("data-vandal", "1"); }),
    () => { for (let i = 0; i < 5; i++) { const list = some([...main.querySelectorAll("ul, ol, p, div")]); if (list.childNodes.length > 1 && !list.closest("svg")) list.append(list.firstChild); } },
    () => texts().forEach((text) => { text.data = text.data.replace(/\s+/g, " "); }),
  ];
  for (let i = 0, many = 1 + draw(3); i < many; i++) acts[draw(acts.length)]();
};
const seed = Number(new URL(document.currentScript.src).searchParams.get("seed"));
document.addEventListener("DOMContentLoaded", () => window.vandal(seed));
