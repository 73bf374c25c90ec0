// Keeps the parts of one question from contradicting each other: an answer, "none of these" and the reason of an absence.
// Without this script the server says so instead.
document.addEventListener("change", (event) => {
  const question = event.target.closest(".question");
  if (!question) {
    return;
  }
  const name = question.dataset.name;
  const controls = [...question.querySelectorAll("input, select, textarea")];
  const isReason = (control) => control.name === `${name}.absent` || (control.value === "absent:NOT_KNOWN" && control.type === "checkbox");
  const isNone = (control) => control.name === `${name}.none`;
  const given = (control) => (control.type === "checkbox" || control.type === "radio" ? control.checked : control.value !== "");
  const clear = (control) => {
    if (control.type === "checkbox" || control.type === "radio") {
      control.checked = false;
    } else if (control.name === name || control.name === `${name}.absent`) {
      control.value = "";
    }
  };
  const changed = event.target;
  if (!given(changed)) {
    return;
  }
  const others = controls.filter((control) => control !== changed);
  if (isReason(changed) || isNone(changed)) {
    others.filter((control) => control.name === name || isNone(control) || isReason(control)).forEach(clear);
  } else if (changed.name === name) {
    others.filter((control) => isReason(control) || isNone(control)).forEach(clear);
    if (changed.type === "checkbox") {
      const alone = "alone" in changed.dataset; // an answer among the choices that goes with no other one
      others.filter((control) => control.type === "checkbox" && (alone || "alone" in control.dataset)).forEach(clear);
    }
  }
});
