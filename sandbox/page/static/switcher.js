// Jumps to any conversation or person by name: Ctrl+K, or Cmd+K.

import { body, make, root } from "./dom.js";
import { Choices, matching } from "./choices.js";
import { act, directory } from "./server.js";

/** Open the switcher. */
export async function openSwitcher() {
  if (document.querySelector(".switcher")) return;
  const field = make("input");
  field.type = "search";
  const list = make("ul", "options");
  const dialog = make("dialog", "switcher", field, list);
  list.id = "switcher-list";
  list.setAttribute("role", "listbox");
  dialog.setAttribute("aria-label", "Jump to a conversation");
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "true", "aria-controls": list.id, "aria-label": "Jump to",
    placeholder: "Jump to a channel or a person",
  })) field.setAttribute(name, value);
  const choices = new Choices(field, list, (option) => go(option));
  const options = await everything();
  const search = () => choices.show(matching(options, field.value));
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return choices.key(event);
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  body.append(dialog);
  search();
  dialog.showModal();
  field.focus();
}

async function everything() {
  const { people, conversations } = await directory();
  const others = people.filter((person) => !person.bot && person.value !== body.dataset.me);
  const channels = conversations.filter((each) => each.kind !== "im");
  const app = { text: "The app", note: "Home and messages", path: `${root}/app` };
  return [...channels, ...others, app];
}

function go(option) {
  if (option.path) location.assign(option.path);
  else act("talk", { with: [option.value] });
}
