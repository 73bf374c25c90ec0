// What every page does beyond plain forms. No page needs it to work.
"use strict";

// An error summary takes the focus, so that it is read first.
document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("error-summary")?.focus();
});
document.addEventListener("htmx:afterSwap", (event) => {
  event.target.querySelector?.(".error-summary")?.focus();
});

// "/" goes to the search, unless somebody is typing.
document.addEventListener("keydown", (event) => {
  const search = document.getElementById("topbar-q");
  if (event.key === "/" && search && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    search.focus();
  }
});

// The menu of the user closes when one clicks elsewhere or presses Escape.
document.addEventListener("click", (event) => {
  document.querySelectorAll(".topbar-menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector(".topbar-menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A part of the page that could not be fetched or saved must not look as if it had been.
for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, (event) => {
    const status = event.detail.xhr?.status;
    const trouble = document.getElementById("trouble");
    if (status !== 401 && trouble) trouble.hidden = false;
  });
}
document.addEventListener("htmx:afterRequest", (event) => {
  const trouble = document.getElementById("trouble");
  if (event.detail.successful && trouble) trouble.hidden = true;
});

// A page that was left by a key (and not by a finger or a mouse) tells the next one, which may then put the focus into its form.
document.addEventListener("click", (event) => {
  if (event.detail === 0 && event.target.closest("button, a")) sessionStorage.setItem("trabecula.keys", "1");
});
