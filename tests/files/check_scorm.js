// Plays the unit for learning platforms (SCORM 1.2) in a run-time that others wrote: check_scorm.js FOLDER
// FOLDER is the unpacked package. The packages jsdom and scorm-again are found by NODE_PATH.
const fs = require("fs");
const path = require("path");
const assert = require("assert");
const { JSDOM } = require("jsdom");

const folder = process.argv[2];
const read = (name) => fs.readFileSync(path.join(folder, name), "utf8");

const runtime = fs.readFileSync(require.resolve("scorm-again/scorm12"), "utf8");

// Opens the unit, with a platform that has kept this, or without one.
function open(kept) {
  const dom = new JSDOM(read("index.html"), { runScripts: "outside-only", url: "https://platform.example/unit/" });
  if (kept !== undefined) {
    dom.window.eval(runtime);
    dom.window.API = new dom.window.Scorm12API({ autocommit: false, logLevel: 5 });
    if (kept) dom.window.API.loadFromJSON({ suspend_data: kept }, "cmi");
  }
  dom.window.eval(read("unit.js"));
  return dom.window;
}

// Answers a question, right or wrong.
function answer(question, isRight) {
  for (const part of question.querySelectorAll(".unit-part")) {
    const own = part.querySelector("input[type=number], select");
    const right = part.dataset.right;
    const wrong = part.dataset.near === undefined ? (right === "0" ? "1" : "0") : String(Number(right) * 2 + 1);
    const value = isRight ? right : wrong;
    if (own) own.value = value;
    else part.querySelector(`input[value="${value}"]`).checked = true;
  }
  question.querySelector("button").click();
}

function play(name, isRight, status, score) {
  const { API: api, document } = open("");
  const questions = [...document.querySelectorAll(".unit-question")];
  assert.strictEqual(api.cmi.core.lesson_status, "incomplete", "begun");
  questions[0].querySelector("button").click();
  assert.strictEqual(api.cmi.core.score.raw, "0", "an empty answer does not count");
  questions.slice(0, 1).forEach((own) => answer(own, isRight));
  assert.strictEqual(api.cmi.core.lesson_status, "incomplete", "one of many");
  // A platform gives back what it has kept, to a unit that is opened again.
  const kept = api.cmi.suspend_data;
  assert(kept.length < 4096, `${kept.length} signs are kept`);
  const window = open(kept);
  const again = window.API;
  const opened = [...window.document.querySelectorAll(".unit-question")];
  assert.strictEqual(opened[0].querySelector(".unit-reason").hidden, false, "what was answered is still answered");
  opened.slice(1).forEach((own) => answer(own, isRight));
  assert.strictEqual(again.cmi.core.lesson_status, status, name);
  assert.strictEqual(again.cmi.core.score.raw, score, name);
  assert(again.cmi.suspend_data.length < 4096, `${again.cmi.suspend_data.length} signs are kept`);
  assert.strictEqual(again.lmsGetLastError(), "0", "the run-time has nothing to object to");
  window.dispatchEvent(new window.Event("pagehide"));
  assert(again.isTerminated(), "the unit says goodbye");
  console.log(`scorm-again: ${name}: ${opened.length} questions, ${status}, ${score} of 100, ${again.cmi.suspend_data.length} signs kept`);
}

play("all right", true, "completed", "100");
play("all wrong", false, "completed", "0");
const alone = open();
answer(alone.document.querySelector(".unit-question"), true);
assert(alone.document.querySelector(".unit-mark.is-right"), "without a platform answers are marked all the same");
console.log("jsdom: without a platform answers are marked");
