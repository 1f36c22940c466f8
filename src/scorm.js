// In the unit for learning platforms (SCORM 1.2): marks the answers, and reports points and completion to the platform's
// `API`. Without a platform it marks all the same. Nothing is sent anywhere else.
(function (window, document) {
  var unit = document.querySelector(".unit");
  var words = unit.dataset;
  var questions = Array.prototype.slice.call(unit.querySelectorAll(".unit-question"));
  // The standard has a unit look upwards from its own window, then from the one that opened it.
  function upwards(from) {
    for (var steps = 0; from && steps < 10; steps++) {
      try {
        if (from.API) return from.API;
      } catch (_) {
        return null; // A window of another site.
      }
      if (from.parent === from) return null;
      from = from.parent;
    }
    return null;
  }
  var api = upwards(window) || upwards(window.opener);
  function ask(name, first, second) {
    // A platform that fails must not keep a learner from answering.
    try {
      return api ? String(second === undefined ? api[name](first) : api[name](first, second)) : "";
    } catch (_) {
      return "";
    }
  }
  function parts(question) {
    return Array.prototype.slice.call(question.querySelectorAll(".unit-part"));
  }
  function value(part) {
    var own = part.querySelector("input[type=number], select") || part.querySelector("input:checked");
    return own ? own.value : "";
  }
  function setValue(part, kept) {
    var own = part.querySelector("input[type=number], select");
    if (own) own.value = kept;
    else part.querySelectorAll("input").forEach(function (option) { option.checked = option.value === kept; });
  }
  function isRight(part) {
    var near = part.dataset.near;
    if (near === undefined) return value(part) === part.dataset.right;
    // A trace more, because halves of the number's last digit are not exact here.
    return Math.abs(Number(value(part)) - Number(part.dataset.right)) <= Number(near) * (1 + 1e-9);
  }
  function isAnswered(question) {
    return parts(question).every(function (part) { return value(part) !== ""; });
  }
  function mark(question) {
    question.dataset.marked = "";
    parts(question).forEach(function (part) {
      var sign = document.createElement("span");
      sign.className = isRight(part) ? "unit-mark is-right" : "unit-mark is-wrong";
      sign.textContent = isRight(part) ? words.right : words.wrong;
      part.appendChild(sign);
    });
    question.querySelectorAll("input, select, button").forEach(function (own) { own.disabled = true; });
    question.querySelector(".unit-said").textContent = "";
    question.querySelector(".unit-reason").hidden = false;
  }
  function marked() {
    return questions.filter(function (question) { return question.dataset.marked !== undefined; });
  }
  function report() {
    var all = questions.reduce(function (sum, own) { return sum + parts(own).length; }, 0);
    var right = marked().reduce(function (sum, own) { return sum + parts(own).filter(isRight).length; }, 0);
    var isDone = marked().length === questions.length;
    var said = words.points.replace("{right}", right).replace("{all}", all);
    unit.querySelector(".unit-score").textContent = isDone ? said + " " + words.done : said;
    ask("LMSSetValue", "cmi.core.score.min", "0");
    ask("LMSSetValue", "cmi.core.score.max", "100");
    ask("LMSSetValue", "cmi.core.score.raw", String(Math.round((100 * right) / all)));
    ask("LMSSetValue", "cmi.core.lesson_status", isDone ? "completed" : "incomplete");
    var answers = questions.map(function (own) {
      return own.dataset.marked === undefined ? "" : parts(own).map(value).join(",");
    });
    // The standard keeps 4096 signs; these are some five hundred.
    ask("LMSSetValue", "cmi.suspend_data", words.version + ";" + answers.join(";"));
    ask("LMSSetValue", "cmi.core.exit", isDone ? "" : "suspend");
    ask("LMSCommit", "");
  }
  function restore() {
    var kept = ask("LMSGetValue", "cmi.suspend_data").split(";");
    if (kept.shift() !== words.version || kept.length !== questions.length) return;
    questions.forEach(function (question, at) {
      if (!kept[at]) return;
      var values = kept[at].split(",");
      parts(question).forEach(function (part, place) { setValue(part, values[place]); });
      if (isAnswered(question)) mark(question);
    });
  }
  questions.forEach(function (question) {
    question.querySelector("button").addEventListener("click", function () {
      if (!isAnswered(question)) {
        question.querySelector(".unit-said").textContent = words.early;
        return;
      }
      mark(question);
      report();
    });
  });
  ask("LMSInitialize", "");
  restore();
  report();
  var isFinished = false;
  ["pagehide", "beforeunload"].forEach(function (name) {
    window.addEventListener(name, function () {
      if (!isFinished) ask("LMSFinish", "");
      isFinished = true;
    });
  });
})(window, document);
