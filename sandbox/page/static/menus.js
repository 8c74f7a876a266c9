// Opens short menus: those of overflow elements, and "More actions" of a message.

import { body, make, on, popUp } from "./dom.js";

let close = () => {};

/** Open a menu (an element with the role) at a button; `left` runs when it closes. */
export function openMenu(menu, button, left = () => {}) {
  close();
  const rows = () => [...menu.querySelectorAll("[role=menuitem]")];
  button.setAttribute("aria-expanded", "true");
  popUp(menu, button);
  rows()[0]?.focus();
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const at = rows().indexOf(document.activeElement);
      rows()[(at + step + rows().length) % rows().length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      close();
      button.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  menu.addEventListener("keydown", keys);
  close = () => {
    close = () => {};
    menu.removeEventListener("keydown", keys);
    if (menu.matches(":popover-open")) menu.hidePopover();
    button.setAttribute("aria-expanded", "false");
    left();
  };
}

/** Open a menu made on the spot, of `[words, what to do, is it dangerous]` rows. */
export function offer(button, rows) {
  const menu = make("div", "menu");
  menu.popover = "manual";
  menu.setAttribute("role", "menu");
  for (const [words, run, danger] of rows) {
    const row = make("button", danger ? "is-danger" : "", words);
    row.type = "button";
    row.setAttribute("role", "menuitem");
    row.addEventListener("click", run);
    menu.append(row);
  }
  body.append(menu);
  openMenu(menu, button, () => menu.remove());
}

on("click", "[data-menu]", (_, button) => {
  const isOpen = button.getAttribute("aria-expanded") === "true";
  close();
  if (!isOpen) openMenu(document.getElementById(button.dataset.menu), button);
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[role=menuitem]")) close();
});

document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest("[role=menu], [aria-haspopup=menu]")) close();
});
