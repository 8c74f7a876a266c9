// Opens and closes the pane at the right: a thread, a conversation's members, a profile.

import { body, byId, drawn, isNarrow, on, root } from "./dom.js";
import { ready } from "./composer.js";
import { settle } from "./lists.js";
import { act, fetched } from "./server.js";
import { tell } from "./stream.js";

const pane = byId("pane");
let opener = null;

/** Show what an address draws in the pane. */
export async function openPane(path) {
  opener = pane.contains(document.activeElement) ? opener : document.activeElement;
  pane.replaceChildren(drawn(await fetched(`${path}?part=1`)));
  pane.hidden = false;
  body.classList.add("has-pane");
  if (!path.includes("/profile/")) history.replaceState(null, "", path);
  begin();
  if (!pane.querySelector(".composer textarea") || isNarrow()) pane.querySelector("[data-do=close-pane]").focus();
}

/** Make ready what the pane holds. */
export function begin() {
  if (!pane || pane.hidden) return;
  body.classList.add("has-pane");
  const list = pane.querySelector("[data-list=t]");
  if (list) settle(list);
  ready(pane, !isNarrow());
  tell();
}

/** Close the pane; says whether one was open. */
export function closePane() {
  if (!pane || pane.hidden) return false;
  pane.hidden = true;
  pane.replaceChildren();
  body.classList.remove("has-pane");
  if (body.dataset.place) history.replaceState(null, "", `${root}/in/${body.dataset.place}`);
  if (opener?.isConnected) opener.focus({ preventScroll: true });
  tell();
  return true;
}

on("click", "[data-do=close-pane]", closePane);
on("click", "[data-profile]", (_, button) => openPane(`${root}/profile/${button.dataset.profile}`));
on("click", "[data-open=members]", (event, link) => {
  event.preventDefault();
  openPane(link.getAttribute("href"));
});
on("invited", ".picker", () => openPane(`${root}/in/${body.dataset.place}/members`));

on("click", "[data-do=join]", (_, button) => act("join", { in: button.dataset.in }));
on("click", "[data-do=leave]", (_, button) => act("leave", { in: button.dataset.in }));
on("click", "[data-do=talk]", (_, button) => {
  const chosen = button.dataset.value ? [button.dataset.value] : JSON.parse(byId("talk-to").dataset.value);
  act("talk", { with: chosen });
});
