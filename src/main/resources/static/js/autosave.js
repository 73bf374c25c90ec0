// Saves each answer of a section as it is given: at once when it is chosen, a moment after the last key when it is typed. What
// is asked and what is not follows the answer of the server, by the names of the questions, so that the focus stays where it is.
// What could not be sent is kept in this tab until it is, also over a sign-in; nobody else gets to see it. Without this script
// the buttons of the section save it as a whole.
"use strict";

(() => {
  const form = document.getElementById("section");
  const status = document.getElementById("saved");
  if (!form || !status) return;

  const TYPING_MS = 1000;
  const RETRY_MS = [2000, 5000, 10000, 20000];
  const said = status.querySelector("[data-said]");
  const user = document.body.dataset.user ?? "";
  const store = `trabecula.unsent.${location.pathname}`;
  const csrf = () => JSON.parse(document.body.getAttribute("hx-headers") ?? "{}"); // a new one after another sign-in
  const pending = new Map(); // name of a question → values of its inputs, not stored yet
  const timers = new Map();
  let sending = false;
  let failures = 0;

  const questionOf = (element) => element.closest(".question[data-name]");
  const named = (name) => form.querySelector(`.question[data-name="${CSS.escape(name)}"]`);
  const ticked = (control) => control.type === "checkbox" || control.type === "radio";
  const seenOf = (name) => form.querySelector(`input[type=hidden][name="${CSS.escape(`${name}.seen`)}"]`);

  function say(text, state) {
    if (said.textContent !== text) said.textContent = text;
    status.dataset.state = state;
  }

  function values(question) {
    const all = {};
    question.querySelectorAll("input, select, textarea").forEach((control) => {
      if (!control.name || control.disabled) return;
      if (ticked(control) && !control.checked) return;
      (all[control.name] ??= []).push(control.value);
    });
    return all;
  }

  // ---- what is not stored yet, kept in this tab

  function keep() {
    try {
      if (pending.size === 0) sessionStorage.removeItem(store);
      else sessionStorage.setItem(store, JSON.stringify({ user, answers: [...pending].map(([name, given]) => [name, given, seenOf(name)?.value ?? ""]) }));
    } catch {
      // a full or forbidden store: the page itself still holds what was typed
    }
  }

  // What was given for this very control: a ranked question has several of one name, each with its place.
  const givenFor = (question, control, given) =>
    (given[control.name] ?? [])[[...question.querySelectorAll(`[name="${CSS.escape(control.name)}"]`)].indexOf(control)] ?? "";

  function fill(question, given) {
    question.querySelectorAll("input, select, textarea").forEach((control) => {
      if (ticked(control)) control.checked = (given[control.name] ?? []).includes(control.value);
      else control.value = givenFor(question, control, given);
    });
  }

  function restore() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(store) ?? "null");
    } catch {
      sessionStorage.removeItem(store);
    }
    if (!kept) return;
    if (kept.user !== user) {
      sessionStorage.removeItem(store);
      return;
    }
    let first = null;
    for (const [name, given, seen] of kept.answers) {
      const question = named(name);
      pending.set(name, given);
      setSeen(name, seen); // what was seen when it was typed, not what the page shows now: else it could overwrite unseen
      if (question) {
        fill(question, given);
        first ??= question;
      }
    }
    if (first) {
      say(status.dataset.restored, "saving");
      first.closest("details:not([open])")?.setAttribute("open", "");
      first.querySelector("input, select, textarea")?.focus();
    }
    send();
  }

  // What is stored is not "changed" any more, so that nothing puts it back over a later answer of somebody else.
  function settle(question, given) {
    question.querySelectorAll("input, select, textarea").forEach((control) => {
      if (ticked(control)) control.defaultChecked = (given[control.name] ?? []).includes(control.value);
      else if (control.tagName === "SELECT") {
        const shown = control.value; // another default would choose itself
        const stored = givenFor(question, control, given);
        [...control.options].forEach((option) => (option.defaultSelected = option.value === stored));
        control.value = shown;
      } else if (given[control.name]) control.defaultValue = givenFor(question, control, given);
    });
  }

  // ---- messages at the question

  function clear(question) {
    question.querySelectorAll(".said, :scope > .doubt, :scope > .conflict, .field-error, :scope > .note").forEach((each) => each.remove());
    question.querySelectorAll("[aria-invalid]").forEach((each) => each.removeAttribute("aria-invalid"));
    question.querySelectorAll(".field--error, .choice--error, .nrs--error").forEach((each) => each.classList.remove("field--error", "choice--error", "nrs--error"));
    describe(question, null);
  }

  function describe(question, id) {
    const told = question.querySelector("fieldset") ?? question.querySelector("input, select, textarea");
    if (!told) return;
    const others = (told.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each && !each.endsWith("-said"));
    if (id) others.push(id);
    if (others.length) told.setAttribute("aria-describedby", others.join(" "));
    else told.removeAttribute("aria-describedby");
  }

  function put(question, template) {
    const part = document.getElementById(template).content.firstElementChild.cloneNode(true);
    question.append(part);
    return part;
  }

  function complain(question, problems) {
    clear(question);
    const id = `${question.dataset.name.replace("~", "-")}-said`;
    const before = question.querySelector(".hint:not(.nrs-ends)") ?? question.querySelector("legend, label");
    for (const problem of problems) {
      const part = put(question, "error-template");
      before?.after(part);
      part.id = id;
      part.querySelector("[data-text]").textContent = problem;
    }
    question.querySelector(".field")?.classList.add("field--error");
    question.querySelector(".nrs")?.classList.add("nrs--error");
    question.querySelector(".choice")?.classList.add("choice--error");
    question.querySelectorAll("input:not([type=radio], [type=checkbox]), textarea").forEach((each) => each.setAttribute("aria-invalid", "true"));
    describe(question, id);
  }

  function doubt(question, text, sure) {
    clear(question);
    const part = put(question, "doubt-template");
    part.querySelector("[data-text]").textContent = text;
    const box = part.querySelector("input");
    box.name = `${question.dataset.name}.sure`;
    box.value = sure;
  }

  function collide(question, name, conflict, given) {
    clear(question);
    const part = put(question, "conflict-template");
    const who = part.querySelector("[data-who]");
    who.textContent = conflict.who ?? who.dataset.somebody;
    part.querySelector("[data-when]").textContent = conflict.when ? `, ${conflict.when}` : "";
    part.querySelector("[data-theirs]").textContent = conflict.theirs;
    part.querySelector("[data-yours]").textContent = conflict.yours;
    part.querySelector("[data-choose=theirs]").addEventListener("click", () => {
      pending.delete(name);
      keep();
      location.hash = question.id || "";
      location.reload();
    });
    part.querySelector("[data-choose=yours]").addEventListener("click", () => {
      setSeen(name, conflict.seen);
      part.remove();
      pending.set(name, given);
      send();
    });
  }

  // ---- what the server says

  function setSeen(name, version) {
    const seen = seenOf(name);
    if (seen) seen.value = version ?? "";
  }

  function show(names, shown) {
    for (const name of names) {
      const question = named(name);
      if (!question) continue;
      question.hidden = !shown;
      const item = question.closest("[data-item]");
      if (item) item.hidden = !shown;
    }
  }

  // What follows from the answers, as it is worked out now.
  function work({ name, value, known, from }) {
    const at = form.querySelector(`[data-worked="${CSS.escape(name)}"]`);
    if (at && at.textContent !== value) at.textContent = value;
    at?.classList.toggle("unknown", !known);
    const source = form.querySelector(`[data-worked-from="${CSS.escape(name)}"]`);
    if (!source) return;
    if (source.textContent !== from) source.textContent = from;
    source.hidden = !from;
  }

  // A heading, a block or a panel without a question that is asked is not shown either.
  function tidy() {
    form.querySelectorAll("[data-opens]").forEach((each) => {
      const names = each.querySelector("button").value.split(",");
      each.hidden = names.every((name) => named(name) && !named(name).hidden);
    });
    for (const part of ["[data-group]", "[data-block]", "[data-panel]"]) {
      form.querySelectorAll(part).forEach((each) => {
        const questions = [...each.querySelectorAll(".question")];
        if (questions.length === 0) return;
        const more = each.querySelector(":scope > [data-opens]:not([hidden]), :scope > [data-note]");
        each.hidden = questions.every((question) => question.hidden) && !more;
      });
    }
    const nothing = form.querySelector("[data-nothing]");
    if (nothing) nothing.hidden = form.querySelector("[data-panel]:not([hidden])") !== null;
  }

  function take(name, given, told, typing) {
    const question = named(name);
    if (told.conflict) {
      if (question) collide(question, name, told.conflict, given);
      say(status.dataset.wrong, "wrong");
      return;
    }
    if (told.saved) {
      setSeen(name, told.version);
      if (question) {
        clear(question);
        settle(question, given);
      }
      say(`${status.dataset.saved} ${told.saved}`, pending.size || typed().length ? "saving" : "saved");
    } else if (question && told.warnings.length) {
      doubt(question, told.warnings[0], told.sure);
      say(status.dataset.wrong, "wrong");
    } else if (question && told.problems.length && !typing) {
      complain(question, told.problems);
      say(status.dataset.wrong, "wrong");
    }
    if (told.problems.length) question?.querySelector("[data-why]")?.removeAttribute("hidden");
    told.workedOut.forEach(work);
    show(told.show, true);
    show(told.hide, false);
    tidy();
    document.querySelectorAll("[data-tally]").forEach((each) => {
      each.textContent = told.tally;
    });
    const leads = form.querySelector("[data-leads]");
    if (leads) {
      leads.hidden = !told.leads;
      leads.querySelector("[data-text]").textContent = told.leads ?? "";
    }
    const kept = document.getElementById("kept");
    if (kept && kept.textContent !== (told.kept ?? "")) kept.textContent = told.kept ?? "";
  }

  // ---- sending, one answer after the other

  async function send() {
    if (sending || pending.size === 0) return;
    sending = true;
    const [name, given] = pending.entries().next().value;
    say(status.dataset.saving, "saving");
    let again = true;
    try {
      const seen = seenOf(name)?.value;
      const response = await fetch(form.dataset.answers, {
        method: "POST",
        redirect: "manual",
        keepalive: true,
        headers: { ...csrf(), "Content-Type": "application/json", Accept: "application/json", "HX-Request": "true" },
        body: JSON.stringify({ name, seen: seen ? Number(seen) : null, values: given }),
      });
      // the script of the session hears of it as it does of parts of a page
      const tell = (event, detail) => document.dispatchEvent(new CustomEvent(event, { detail }));
      if (response.ok) {
        const told = await response.json();
        failures = 0;
        tell("htmx:afterRequest", { successful: true });
        const at = document.activeElement;
        const inside = at && questionOf(at)?.dataset.name === name;
        // whoever still types, or is about to enter the day of the sample, is not told what is missing
        const typing = inside && (timers.has(`typed:${name}`) || (at.matches("input.input--date") && at.value === ""));
        if (pending.get(name) === given) pending.delete(name);
        take(name, given, told, typing);
        if (!pending.has(name)) tell("trabecula:answered", { name });
      } else if (response.status === 404 || response.status === 409) {
        // no such question any more, or the assessment was closed meanwhile: the page says so
        pending.delete(name);
        again = false;
        keep();
        location.reload();
      } else if (response.status === 401) {
        // signed out: the way back leads here, and what was typed waits
        again = false;
        leaving = true;
        keep();
        tell("htmx:responseError", { xhr: { status: 401 } });
      } else if (response.status === 403 && failures < 3) {
        // signed in anew elsewhere: the session fetches the new token, then it is tried again
        again = false;
        failures += 1;
        tell("htmx:responseError", { xhr: { status: 403 } });
        window.setTimeout(send, RETRY_MS[0]);
      } else {
        throw new Error(String(response.status));
      }
    } catch {
      say(status.dataset.failed, "failed");
      again = false;
      window.setTimeout(send, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]);
      failures += 1;
    }
    sending = false;
    keep();
    if (again) send();
  }

  let leaving = false;

  function enqueue(question) {
    const name = question.dataset.name;
    window.clearTimeout(timers.get(name));
    timers.delete(name);
    pending.delete(name); // the newest answer goes last
    pending.set(name, values(question));
    keep();
    send();
  }

  form.addEventListener("change", (event) => {
    const question = questionOf(event.target);
    if (!question || event.target.closest(".conflict")) return;
    timers.delete(`typed:${question.dataset.name}`);
    status.dataset.state = "dirty";
    // after the script that keeps the parts of a question from contradicting each other
    window.setTimeout(() => enqueue(question), 0);
  });

  form.addEventListener("input", (event) => {
    const question = questionOf(event.target);
    if (!question || !event.target.matches("input[type=text], textarea")) return;
    const name = question.dataset.name;
    window.clearTimeout(timers.get(name));
    status.dataset.state = "dirty";
    timers.set(`typed:${name}`, true);
    timers.set(name, window.setTimeout(() => enqueue(question), TYPING_MS));
  });

  // What was just typed goes with the page.
  window.addEventListener("pagehide", () => {
    if (!leaving) typed().forEach(enqueue);
  });

  function typed() {
    return [...timers.keys()].filter((key) => !key.startsWith("typed:")).map(named).filter(Boolean);
  }

  // A whole save waits until each answer is stored, so that it cannot fail at a session that has ended.
  let flushed = false;
  form.addEventListener("submit", (event) => {
    if (flushed) return;
    event.preventDefault();
    const button = event.submitter;
    typed().forEach(enqueue);
    const until = Date.now() + 5000;
    const wait = () => {
      if (leaving) return;
      if ((pending.size || sending) && Date.now() < until) {
        window.setTimeout(wait, 50);
        return;
      }
      flushed = true;
      leaving = true;
      form.requestSubmit(button);
    };
    window.setTimeout(wait, 0);
  });

  // What is under way goes on without the page, and what is kept comes back with it; a warning only when saving fails.
  window.addEventListener("beforeunload", (event) => {
    if (pending.size && failures && !leaving) event.preventDefault();
  });

  window.addEventListener("online", send);
  restore();
})();
