// The session in the browser: a warning before it ends, and nothing typed is lost when it has ended.
//
// What was typed and not sent is kept in this tab only (sessionStorage), together with the user's id and the address, until
// the same user is back; anybody else's sign-in throws it away. It never leaves the browser.
"use strict";
(() => {
  const KEPT = "trabecula.kept";
  const CONTACT = "trabecula.contact"; // when any tab last spoke to the server
  const user = document.body.dataset.user;
  const idle = Number(document.body.dataset.idle) * 1000;
  const warning = Number(document.body.dataset.warning) * 1000;
  const box = document.getElementById("session-warning");
  let before = null; // what had the focus before the warning

  // ---- keeping and putting back

  const controls = () =>
    [...document.querySelectorAll("main input, main select, main textarea")].filter(
      (it) => it.name && !["hidden", "password", "submit", "button", "file"].includes(it.type),
    );
  const ticked = (it) => it.type === "radio" || it.type === "checkbox";
  const changed = (it) => {
    if (ticked(it)) return it.checked !== it.defaultChecked;
    if (it.tagName === "SELECT") return [...it.options].some((option) => option.selected !== option.defaultSelected);
    return it.value !== it.defaultValue;
  };
  const nameOf = (it) => ({ name: it.name, id: it.id, option: ticked(it) ? it.value : null });
  const find = (key) =>
    controls().find(
      (it) => it.name === key.name && (key.option === null ? !key.id || it.id === key.id : it.value === key.option),
    );

  function keep(expired) {
    const fields = controls()
      .filter(changed)
      .map((it) => ({ ...nameOf(it), value: ticked(it) ? it.checked : it.value }));
    const at = document.activeElement;
    const focus = at && at.name && at.closest("main") ? nameOf(at) : null;
    const path = location.pathname + location.search;
    sessionStorage.setItem(KEPT, JSON.stringify({ user, path, expired, fields, focus }));
  }

  function putBack() {
    const text = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    if (!text) return;
    const kept = JSON.parse(text);
    if (kept.user !== user || !kept.expired || kept.path !== location.pathname + location.search) return;
    let back = 0;
    for (const field of kept.fields) {
      const it = find(field);
      if (!it) continue;
      if (ticked(it)) it.checked = field.value;
      else it.value = field.value;
      it.dispatchEvent(new Event("input", { bubbles: true }));
      it.dispatchEvent(new Event("change", { bubbles: true }));
      back++;
    }
    if (kept.focus) find(kept.focus)?.focus();
    const note = document.getElementById("session-restored");
    if (back && note) note.hidden = false;
  }

  // ---- time

  const now = () => Date.now();
  const contact = () => localStorage.setItem(CONTACT, String(now()));
  const since = () => now() - Number(localStorage.getItem(CONTACT) || now());

  function again() {
    // The address, not a reload: a reload would send a form twice. Without a session it leads to the sign-in and back here.
    keep(true);
    location.assign(location.pathname + location.search);
  }

  async function speak(method, address) {
    const headers = JSON.parse(document.body.getAttribute("hx-headers") || "{}");
    const answer = await fetch(address, { method, headers: { ...headers, "HX-Request": "true" } });
    if (answer.status === 401 || answer.status === 403) return null;
    contact();
    return answer;
  }

  async function stay() {
    hide();
    if (!(await speak("POST", "/session/stay"))) again();
  }

  function show() {
    if (!box.hidden) return;
    before = document.activeElement;
    box.hidden = false;
    box.querySelector("button").focus();
  }

  function hide() {
    if (box.hidden) return;
    box.hidden = true;
    before?.focus?.();
  }

  function tick() {
    const left = idle - since();
    if (left <= 0) again();
    else if (left <= warning) {
      show();
      const seconds = Math.ceil(left / 1000);
      const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      const text = box.querySelector(".session-left");
      text.textContent = `${text.dataset.text} ${clock}`;
    } else hide();
  }

  // Whoever types without anything being sent is there all the same: tell the server once a minute.
  function input(event) {
    if (box.contains(event.target) || since() < 60_000 || !box.hidden) return;
    contact();
    stay();
  }

  // ---- the token of another sign-in

  // Somebody signed in again in another tab: this page's token is old. The same user gets the new one, anybody else a new page.
  async function renew() {
    const answer = await speak("GET", "/session/token");
    if (!answer) return again();
    const { user: whose, header, token } = await answer.json();
    if (whose !== user) {
      sessionStorage.removeItem(KEPT);
      return location.assign("/");
    }
    document.body.setAttribute("hx-headers", JSON.stringify({ [header]: token }));
    document.querySelectorAll("input[name=_csrf]").forEach((it) => {
      it.value = token;
    });
  }

  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) contact();
  });
  document.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) again();
    else if (event.detail.xhr.status === 403) renew();
  });
  document.addEventListener("submit", () => keep(false));
  document.addEventListener("keydown", input);
  document.addEventListener("pointerdown", input);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && since() > 60_000) renew();
  });
  document.getElementById("session-stay").addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    stay();
  });

  contact();
  // After app.js has moved the focus to an error summary.
  document.addEventListener("DOMContentLoaded", putBack);
  setInterval(tick, 1000);
})();
