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
