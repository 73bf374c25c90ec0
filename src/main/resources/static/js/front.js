// Pages without a session: the focus goes to what is wrong or to the first field, and what session.js kept finds its way back.
"use strict";
(() => {
  const KEPT = "trabecula.kept";
  const form = document.querySelector("form[action$='/sign-in']");
  const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");

  if (new URLSearchParams(location.search).has("out")) {
    sessionStorage.removeItem(KEPT); // signed out on purpose
  } else if (kept && form) {
    sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, expired: true }));
    const to = document.createElement("input");
    to.type = "hidden";
    to.name = "to";
    to.value = kept.path;
    form.append(to);
  }

  (document.getElementById("error-summary") ?? document.querySelector("main input:not([type=hidden])"))?.focus();
})();
