// Answers with one key, where a question has the focus: y, n, u (not known); 0 to 9 and t for ten on a scale; the number of an
// answer in a list and n for none of them; s for the same day as above and t for today in an empty date. Then, or on Enter, the focus moves on to the
// next question that is asked. What is asked next may depend on the answer, so the move waits for the server's word, and keys
// pressed meanwhile wait with it. Without this script everything is reached with Tab.
"use strict";

(() => {
  const form = document.querySelector("form[data-keys]");
  if (!form) return;

  const BY_KEYS = "trabecula.keys"; // app.js: the last page was left by a key
  const LONGEST_WAIT_MS = 2000;
  const UNKNOWN = "absent:NOT_KNOWN";
  let waiting = null; // the question whose answer is on its way
  let queue = [];
  let lastDay = "";

  const questionOf = (element) => element?.closest?.(".question[data-name]");
  const folded = (element) => element.closest("details.disclosure:not([open])");
  const asked = (question) => !question.closest("[hidden]") && !folded(question);
  const controls = (question) => [...question.querySelectorAll("input, select, textarea")].filter((each) => !each.disabled && each.type !== "hidden");
  const isDay = (control) => control.matches("input.input--date");

  function enter(question) {
    question.closest("details.fold:not([open])")?.setAttribute("open", "");
    const all = controls(question);
    const target = all.find((each) => each.type === "radio" && each.checked) ?? all[0];
    target?.focus();
    if (target?.select && target.type === "text") target.select();
    question.scrollIntoView({ block: "nearest" });
  }

  function next(question) {
    const all = [...form.querySelectorAll(".question[data-name]")];
    const following = all.slice(all.indexOf(question) + 1).find(asked);
    if (following) enter(following);
    else form.querySelector("button.btn--primary")?.focus();
  }

  // ---- moving on when the answer has arrived

  function wait(question) {
    waiting = question;
    window.setTimeout(() => arrived(question), LONGEST_WAIT_MS);
  }

  function arrived(question) {
    if (waiting !== question) return;
    waiting = null;
    const trouble = question.querySelector(".field-error, .doubt, .conflict");
    const strayed = document.activeElement && document.activeElement !== document.body && questionOf(document.activeElement) !== question;
    if (!trouble && !strayed) next(question);
    const keys = queue;
    queue = [];
    keys.forEach((key) => press(key, document.activeElement));
  }

  document.addEventListener("trabecula:answered", (event) => {
    if (waiting?.dataset.name === event.detail.name) arrived(waiting);
  });

  // ---- what a key means

  function meant(key, question) {
    const options = [...question.querySelectorAll("input[type=radio], input[type=checkbox]")].filter((each) => each.name === question.dataset.name);
    const by = (value) => options.find((each) => each.value === value);
    const values = options.filter((each) => each.value !== UNKNOWN);
    if (key === "u") return by(UNKNOWN);
    if (by("true") && by("false")) return { y: by("true"), n: by("false") }[key];
    const none = question.querySelector(`input[name="${CSS.escape(`${question.dataset.name}.none`)}"]`);
    if (key === "n" && none) return none;
    const scale = question.querySelector(".nrs-scale");
    const digit = key === "t" ? 10 : /^[0-9]$/.test(key) ? Number(key) : null;
    if (digit === null) return null;
    if (scale) return values[digit];
    if (values.every((each) => /^[0-9]+$/.test(each.value))) return by(String(digit));
    return values[digit - 1];
  }

  function choose(option, question) {
    if (option.type === "checkbox") {
      option.click();
      option.focus();
      return;
    }
    option.focus();
    if (option.checked) {
      next(question);
      return;
    }
    wait(question);
    option.click();
  }

  function day(key, control) {
    const typed = { s: lastDay, t: form.dataset.today }[key];
    if (!typed || control.value !== "") return false;
    control.value = typed;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  /** On Enter: to the day of a value that has none yet, else on. */
  function goOn(control, question) {
    const own = controls(question);
    const date = own.find((each) => isDay(each) && each.name.endsWith(".date"));
    if (date && control !== date && control.value !== "" && date.value === "") {
      date.focus();
      return;
    }
    if (control.matches("input[type=text], select") && form.dataset.dirty === question.dataset.name) {
      wait(question);
      control.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      next(question);
    }
  }

  function press(key, control) {
    const question = questionOf(control);
    if (!question || !form.contains(question)) return false;
    if (key === "Enter") {
      goOn(control, question);
      return true;
    }
    if (control.matches("input[type=text]")) return isDay(control) && day(key, control);
    if (!control.matches("input[type=radio], input[type=checkbox]")) return false;
    const option = meant(key, question);
    if (option) choose(option, question);
    return Boolean(option);
  }

  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const control = event.target;
    const text = control.matches("textarea");
    if (!questionOf(control) || control.matches("button") || control.closest(".doubt, .conflict")) return;
    if (text && (control.value !== "" || event.key !== "Enter")) return;
    if (event.key.length > 1 && event.key !== "Enter") return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === " ") return;
    if (waiting) {
      queue.push(key);
      event.preventDefault();
    } else if (press(key, control)) {
      event.preventDefault();
    }
  });

  form.addEventListener("input", (event) => {
    form.dataset.dirty = questionOf(event.target)?.dataset.name ?? "";
  });
  form.addEventListener("focusout", (event) => {
    if (isDay(event.target) && event.target.value !== "") lastDay = event.target.value;
  });

  // ---- from page to page

  const first = () => [...form.querySelectorAll(".question[data-name]")].find((each) => asked(each) && !controls(each).some((it) => it.checked || (it.type === "text" && it.value !== "")));

  document.addEventListener("DOMContentLoaded", () => {
    const byKeys = sessionStorage.getItem(BY_KEYS);
    sessionStorage.removeItem(BY_KEYS);
    if (byKeys && !location.hash && document.activeElement === document.body) {
      const question = first();
      if (question) enter(question);
      else form.querySelector("button.btn--primary")?.focus();
    }
  });
})();
