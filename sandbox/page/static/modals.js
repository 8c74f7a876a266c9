// Shows an app's modals: the one on top in a dialog, what is wrong with its inputs below them.

import { byId, on } from "./dom.js";
import { stateOf } from "./controls.js";
import { act } from "./server.js";

const dialog = byId("modal");
const formOf = () => dialog.querySelector("form");
let opener = null;

/** Open or close the dialog, as there is a modal to show or not. */
export function syncModal() {
  if (!dialog) return;
  if (formOf() && !dialog.open) open();
  else if (!formOf() && dialog.open) leave();
}

function open() {
  opener = document.activeElement;
  dialog.showModal();
  const first = dialog.querySelector("[autofocus], .modal-body :is(input, textarea, .picker-open), .modal-foot .primary");
  first?.focus();
}

function leave() {
  dialog.close();
  if (opener?.isConnected) opener.focus();
}

const closeTop = () => act("close_view", { view: formOf().dataset.view });

dialog?.addEventListener("cancel", (event) => {
  event.preventDefault();
  if (formOf()) closeTop();
});

on("click", "[data-do=close-view]", closeTop);

on("submit", "#modal form", async (event, form) => {
  event.preventDefault();
  const button = form.querySelector("[type=submit]");
  if (!button || button.disabled) return;
  button.disabled = true;
  form.setAttribute("aria-busy", "true");
  const answer = await act("submit", { view: form.dataset.view, state: stateOf(form) });
  form.removeAttribute("aria-busy");
  button.disabled = false;
  if (answer) show(form, answer.errors || {}, answer.refused || "");
});

function show(form, errors, refused) {
  const notice = form.querySelector(".refusal");
  notice.hidden = !refused;
  notice.textContent = refused;
  for (const block of form.querySelectorAll("[data-input]")) mark(block, errors[block.dataset.input]);
  form.querySelector(".has-error :is(input, textarea, .picker-open)")?.focus();
}

function mark(block, words) {
  const line = block.querySelector(".error");
  block.classList.toggle("has-error", Boolean(words));
  line.hidden = !words;
  line.textContent = words || "";
  for (const field of block.querySelectorAll("input, textarea, .picker-open")) {
    if (words) {
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", line.id);
    } else {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
    }
  }
}

on("input", "#modal [data-most]", (_, field) => {
  const left = Number(field.dataset.most) - field.value.length;
  let counter = field.parentElement.querySelector(".counter");
  if (!counter) {
    counter = document.createElement("span");
    counter.className = "counter";
    field.after(counter);
  }
  counter.textContent = left < 60 ? String(left) : "";
  counter.classList.toggle("is-over", left < 0);
});
