// The form of a medicine: a suggestion fills the name in place, without the way to the server.
"use strict";

document.addEventListener("click", (event) => {
  const choice = event.target.closest("#medicine-suggestions button");
  if (!choice) return;
  event.preventDefault();
  const name = document.getElementById("name");
  const free = document.getElementById("medicine-free");
  name.value = choice.value;
  free.value = choice.name === "keep" ? choice.value : "";
  document.getElementById("medicine-suggestions").replaceChildren();
  document.getElementById(choice.name === "keep" ? "name" : "form").focus();
});

// Another name is another medicine: what was said of the last one no longer counts.
document.addEventListener("input", (event) => {
  if (event.target.id === "name") {
    document.getElementById("medicine-free").value = "";
  }
});

// A form that was opened takes the focus, so that the keyboard goes on there; from nobody who was quicker than the page.
document.addEventListener("DOMContentLoaded", () => {
  const free = document.activeElement === document.body;
  if (free && !document.getElementById("error-summary") && location.hash === "#medicine-form") {
    document.getElementById("medicine-form-h")?.focus();
  }
});
