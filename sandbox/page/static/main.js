// Starts the page: the newest messages first, then the stream, then the keys that work everywhere.

import { body, byId, isNarrow } from "./dom.js";
import { goTo, hideSidebar } from "./bar.js";
import { ready } from "./composer.js";
import { lookBack, settle } from "./lists.js";
import "./controls.js";
import "./messages.js";
import "./pickers.js";
import { syncModal } from "./modals.js";
import { begin, closePane } from "./panes.js";
import { follow, tell } from "./stream.js";
import { openSwitcher } from "./switcher.js";

const list = document.querySelector("[data-list=m]");
if (list) {
  settle(list);
  lookBack(tell);
}
ready(byId("main") || body, !isNarrow() && !body.classList.contains("is-landing") && byId("pane")?.hidden);
begin();
syncModal();
if (body.dataset.as) follow();

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "k" && body.dataset.as) {
    event.preventDefault();
    openSwitcher();
  } else if (event.altKey && ["ArrowUp", "ArrowDown"].includes(event.key)) {
    event.preventDefault();
    goTo(event.key === "ArrowUp" ? -1 : 1);
  } else if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
    if (!hideSidebar()) closePane();
  }
});
