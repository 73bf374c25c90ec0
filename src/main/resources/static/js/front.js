"use strict";
document.addEventListener("DOMContentLoaded", () => {
  (document.getElementById("error-summary") ?? document.querySelector("[data-focus]"))?.focus();
});
