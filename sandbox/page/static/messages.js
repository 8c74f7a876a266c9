// What one does with a message: react, answer, edit, delete; by the bar that appears on it, or by keys.

import { byId, make, on, root } from "./dom.js";
import { askFirst } from "./dialogs.js";
import { pickEmoji } from "./emoji.js";
import { offer } from "./menus.js";
import { openPane } from "./panes.js";
import { act, fetched, notice } from "./server.js";

const tools = byId("tools")?.content.firstElementChild;
const whereIs = (item) => ({ in: item.dataset.in, ts: item.dataset.ts });
const mayDelete = (item) => item.hasAttribute("data-mine") || item.hasAttribute("data-removable");

function showTools(item) {
  if (!tools || tools.parentElement === item || item.classList.contains("is-editing")) return;
  if (item.hasAttribute("data-fixed")) tools.remove();
  else item.append(tools);
}

on("pointerover", ".item", (event, item) => event.pointerType === "mouse" && showTools(item));
on("focusin", ".item", (_, item) => showTools(item));

on("click", ".item [data-react]", (_, button) => {
  act("react", { ...whereIs(button.closest(".item")), name: button.dataset.react });
});
on("click", ".item [data-do=emoji]", (_, button) => reactTo(button.closest(".item"), button));
on("click", ".tools [data-do=reply]", (_, button) => replyTo(button.closest(".item")));
on("click", ".tools [data-do=more]", (_, button) => offer(button, rowsFor(button.closest(".item"))));
on("click", "[data-do=dismiss]", (_, button) => act("dismiss", whereIs(button.closest(".item"))));

function rowsFor(item) {
  const rows = [["Mark unread from here", () => markUnread(item)], ["Copy text", () => copyText(item)]];
  if (item.hasAttribute("data-mine")) rows.push(["Edit message", () => edit(item)]);
  if (mayDelete(item)) rows.push(["Delete message…", () => remove(item), true]);
  return rows;
}

function reactTo(item, button) {
  pickEmoji(button, (name) => act("react", { ...whereIs(item), name }));
}

const replyTo = (item) => openPane(`${root}/in/${item.dataset.in}/thread/${item.dataset.thread}`);

async function markUnread(item) {
  await act("mark_unread", whereIs(item));
  notice("Unread from that message on, once you look elsewhere.");
}

async function copyText(item) {
  await navigator.clipboard?.writeText(item.querySelector(".content").innerText.trim());
}

async function remove(item) {
  const words = "It goes for everybody, and it cannot be brought back.";
  if (await askFirst("Delete this message?", words, "Delete")) await act("delete", whereIs(item));
}

/** Edit a message where it stands: Enter saves, Escape gives up; who was writing elsewhere goes on there. */
export async function edit(item) {
  if (item.classList.contains("is-editing")) return;
  const opener = document.activeElement;
  const { text } = await fetched(`${root}/in/${item.dataset.in}/source/${item.dataset.ts}`);
  const field = make("textarea");
  field.value = text;
  field.setAttribute("aria-label", "Edit message");
  const [cancel, save] = [make("button", "btn small", "Cancel"), make("button", "btn small primary", "Save")];
  cancel.type = "button";
  const form = make("form", "edit", field, make("div", "row end", cancel, save));
  const done = () => {
    form.remove();
    item.classList.remove("is-editing");
    (opener.matches("textarea") && opener.isConnected ? opener : item).focus({ preventScroll: true });
    item.dispatchEvent(new Event("edited"));
  };
  const send = async (event) => {
    event.preventDefault();
    const same = field.value.trim() === text.trim();
    if (same || (await act("edit", { ...whereIs(item), text: field.value }))) done();
  };
  form.addEventListener("submit", send);
  cancel.addEventListener("click", done);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") done();
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
    else return;
    event.stopPropagation();
  });
  tools.remove();
  item.classList.add("is-editing");
  item.querySelector(".body").append(form);
  field.rows = Math.min(10, text.split("\n").length + 1);
  field.focus();
}

/** Edit the last message of one's own in a list, if there is one. */
export function editLast(list) {
  const mine = list.querySelectorAll(":scope > .item[data-mine]");
  if (mine.length) edit(mine[mine.length - 1]);
  return mine.length > 0;
}

const KEYS = {
  e: (item) => item.hasAttribute("data-mine") && edit(item),
  r: (item) => reactTo(item, item.querySelector("[data-do=emoji]")),
  t: replyTo,
  u: markUnread,
  Delete: (item) => mayDelete(item) && remove(item),
};

on("keydown", ".item", (event, item) => {
  if (event.target !== item || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
  if (next) step(item, next);
  else if (KEYS[event.key] && !item.hasAttribute("data-fixed")) KEYS[event.key](item);
  else return;
  event.preventDefault();
});

function step(item, next) {
  let other = item[next];
  while (other && !other.classList.contains("item")) other = other[next];
  if (!other) return;
  item.tabIndex = -1;
  other.tabIndex = 0;
  other.focus();
}

on("click", "[data-open=thread]", (event, link) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openPane(link.getAttribute("href"));
});
