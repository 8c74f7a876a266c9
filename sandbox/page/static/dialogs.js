// Asks before something happens: the confirm dialogs of blocks, and the page's own.

import { byId, make } from "./dom.js";

/** Whether the person agrees to what a `<template>` asks; true when there is none. */
export function confirmed(template) {
  return template ? ask(template.content.cloneNode(true)) : Promise.resolve(true);
}

/** Ask in our own words; `style` is that of the button that agrees. */
export function askFirst(title, words, agree, style = "danger") {
  const no = button("Cancel", "btn", "no");
  const yes = button(agree, `btn ${style}`, "yes");
  return ask(make("div", "", make("h2", "", title), make("div", "text", words), make("div", "row end", no, yes)));
}

function button(text, className, value) {
  const made = make("button", className, text);
  made.type = "button";
  made.value = value;
  return made;
}

function ask(content) {
  const dialog = byId("confirm");
  dialog.replaceChildren(content);
  dialog.setAttribute("aria-label", dialog.querySelector("h2")?.textContent || "Please confirm");
  dialog.showModal();
  dialog.querySelector("button[value=yes]").focus();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true });
    for (const each of dialog.querySelectorAll("button[value]")) {
      each.addEventListener("click", () => dialog.close(each.value));
    }
    dialog.addEventListener("cancel", () => (dialog.returnValue = "no"), { once: true });
  });
}
