// Uses the interactive elements of blocks: reads what stands in them, asks where they want to be asked, tells the app.

import { on } from "./dom.js";
import { confirmed } from "./dialogs.js";
import { act } from "./server.js";

const PRESSED = ["button", "overflow", "workflow_button"];
const holds = (control) => !PRESSED.includes(control.dataset.type);

/** What stands in an element, as the sandbox takes it: a text, a list, null when there is nothing. */
export function valueOf(control) {
  const { type } = control.dataset;
  if (control.classList.contains("picker")) {
    const chosen = JSON.parse(control.dataset.value);
    return control.hasAttribute("data-multi") ? chosen : chosen[0] ?? null;
  }
  if (control.classList.contains("is-ticked")) {
    const ticked = [...control.querySelectorAll("input:checked")].map((box) => box.value);
    return type === "checkboxes" ? ticked : ticked[0] ?? null;
  }
  const text = control.querySelector("input, textarea").value;
  if (!text) return null;
  if (type === "datetimepicker") return secondsIn(control.querySelector("input").dataset.zone, text);
  if (type !== "rich_text_input") return text;
  const section = { type: "rich_text_section", elements: [{ type: "text", text }] };
  return { type: "rich_text", elements: [section] };
}

/** Seconds since the epoch of a local date and time in a time zone. */
function secondsIn(zone, local) {
  const asUtc = Date.parse(`${local}Z`);
  const there = new Date(asUtc).toLocaleString("sv", { timeZone: zone }).replace(" ", "T");
  return (asUtc - (Date.parse(`${there}Z`) - asUtc)) / 1000;
}

/** What stands in all elements of a message or view, by block and action. */
export function stateOf(surface) {
  const state = {};
  for (const control of surface.querySelectorAll(".control")) {
    if (holds(control)) (state[control.dataset.block] ??= {})[control.dataset.act] = valueOf(control);
  }
  return state;
}

/** Carry over what stands in the elements of an old drawing to the same elements of a new one. */
export function keepValues(old, now) {
  const before = new Map([...old.querySelectorAll(".control")].map((control) => [keyOf(control), control]));
  for (const control of now.querySelectorAll(".control")) {
    const was = before.get(keyOf(control));
    if (was && holds(control)) copyValue(was, control);
  }
}

const keyOf = ({ dataset }) => JSON.stringify([dataset.block, dataset.act, dataset.type]);

function copyValue(was, control) {
  if (control.classList.contains("picker")) {
    control.dataset.value = was.dataset.value;
    control.querySelector(".shown").replaceWith(was.querySelector(".shown").cloneNode(true));
  } else if (control.classList.contains("is-ticked")) {
    const ticked = new Set([...was.querySelectorAll("input:checked")].map((box) => box.value));
    for (const box of control.querySelectorAll("input")) box.checked = ticked.has(box.value);
  } else {
    control.querySelector("input, textarea").value = was.querySelector("input, textarea").value;
  }
}

/** Tell the app that an element was used; false when the person was asked and took it back. */
export async function use(control, value) {
  if (control.hasAttribute("aria-busy")) return false;
  if (!(await confirmed(control.querySelector(":scope > template")))) return false;
  const surface = control.closest("[data-surface]");
  const { block, act: action } = control.dataset;
  const given = { block, act: action, value, state: stateOf(surface), ...whereIs(surface) };
  control.setAttribute("aria-busy", "true");
  await act(given.view ? "click_in_view" : "click", given);
  control.removeAttribute("aria-busy");
  return true;
}

/** Where a surface is: its view's id, or its message's conversation and ts. */
export function whereIs(surface) {
  if (surface.dataset.view) return { view: surface.dataset.view };
  const { in: channel, ts } = surface.closest(".item").dataset;
  return { in: channel, ts };
}

on("click", ".control[data-type=button] > .btn", (_, button) => use(button.parentElement, null));

on("click", ".control[data-type=overflow] [role=menuitem]", (_, row) => {
  use(row.closest(".control"), row.dataset.value);
});

on("change", ".control.is-ticked[data-tells], .control.is-date[data-tells]", (_, control) => {
  use(control, valueOf(control));
});

on("keydown", ".control.field[data-tells] input", (event, input) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const control = input.closest(".control");
  use(control, valueOf(control));
});
