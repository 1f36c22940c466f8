// Reads the questions in GIFT by a parser that others wrote: check_gift.js FILE. The package gift-pegjs is found by NODE_PATH.
const fs = require("fs");
const { parse } = require("gift-pegjs");

const kinds = {};
const ids = new Set();
for (const own of parse(fs.readFileSync(process.argv[2], "utf8"))) {
  kinds[own.type] = (kinds[own.type] || 0) + 1;
  if (own.type === "Category") continue;
  if (own.id !== own.title || ids.has(own.id)) throw new Error(`${own.title} has the id ${own.id}`);
  if (!own.globalFeedback || own.globalFeedback.text === "") throw new Error(`${own.title} has no reason`);
  if (own.type === "MC" && own.choices.filter((choice) => choice.isCorrect).length !== 1) throw new Error(own.title);
  ids.add(own.id);
}
console.log(`gift-pegjs: ${ids.size} questions with ids and reasons, ${JSON.stringify(kinds)}`);
