// Picks an emoji by sight or by name, for a reaction or a text.

import { body, byId, make, popUp } from "./dom.js";

const TABLE = JSON.parse(byId("emoji-table")?.content.textContent || "[]");
let close = () => {};

/** Every known emoji as an option of a list, by name. */
export const EMOJI = TABLE.map(([name, mark]) => ({ value: mark, text: `:${name}:`, handle: name, mark }));

/** Let the person pick one at a button; `picked` gets its name and character. */
export function pickEmoji(button, picked) {
  close();
  const field = make("input");
  field.type = "search";
  field.placeholder = "Search emoji";
  field.setAttribute("aria-label", "Search emoji");
  const grid = make("div", "emoji-grid");
  const popup = make("div", "emoji-popup", field, grid);
  popup.popover = "manual";
  popup.setAttribute("role", "dialog");
  popup.setAttribute("aria-label", "Choose an emoji");
  const draw = () => grid.replaceChildren(...cells(field.value.trim().replaceAll(":", "").toLowerCase()));
  field.addEventListener("input", draw);
  popup.addEventListener("keydown", (event) => keys(event, field, grid));
  grid.addEventListener("click", (event) => {
    const cell = event.target.closest("button");
    if (!cell) return;
    close();
    picked(cell.dataset.name, cell.textContent);
  });
  close = () => {
    close = () => {};
    popup.remove();
    if (button.isConnected) button.focus();
  };
  draw();
  body.append(popup);
  popUp(popup, button);
  field.focus();
}

function cells(typed) {
  const found = TABLE.filter(([name]) => name.includes(typed));
  return found.map(([name, mark]) => {
    const cell = make("button", "", mark);
    cell.type = "button";
    cell.title = `:${name}:`;
    cell.dataset.name = name;
    cell.setAttribute("aria-label", name.replaceAll("_", " "));
    return cell;
  });
}

function keys(event, field, grid) {
  const all = [...grid.querySelectorAll("button")];
  const at = all.indexOf(document.activeElement);
  const across = getComputedStyle(grid).gridTemplateColumns.split(" ").length;
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[event.key];
  if (event.key === "Escape") close();
  else if (event.key === "Enter" && document.activeElement === field) all[0]?.click();
  else if (at < 0 && event.key === "ArrowDown") all[0]?.focus();
  else if (at >= 0 && step) (all[at + step] || field).focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest(".emoji-popup")) close();
});
