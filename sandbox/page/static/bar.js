// The bar at the top and the sidebar: who one is, the clock, the tour, the reset, and finding one's way.

import { body, byId, on } from "./dom.js";
import { askFirst } from "./dialogs.js";
import { play } from "./server.js";

byId("sign-in")?.addEventListener("change", (event) => {
  location.assign(`/as/${encodeURIComponent(event.target.value)}`);
});

on("click", "[data-turn]", async (_, button) => {
  button.setAttribute("aria-busy", "true");
  await play("turn", { to: button.dataset.turn });
  button.removeAttribute("aria-busy");
});

on("click", "[data-tour]", async (_, button) => {
  const { tour } = button.dataset;
  const words = "It begins with a program that is not set up yet: what was said and done so far goes, for every window.";
  if (tour === "start" && !(await askFirst("Start the guided tour?", words, "Start", "primary"))) return;
  button.setAttribute("aria-busy", "true");
  await play("tour", { to: tour });
  button.removeAttribute("aria-busy");
});

on("click", "[data-do=reset]", async (_, button) => {
  const words = "Everything said and done since the start goes, for every window.";
  if (!(await askFirst("Start over?", words, "Reset"))) return;
  button.setAttribute("aria-busy", "true");
  await play("reset", {});
  button.removeAttribute("aria-busy");
});

toggle("controls-open", "shows-controls");
toggle("menu", "shows-sidebar");

function toggle(id, className) {
  on("click", `#${id}`, (_, button) => {
    const shown = body.classList.toggle(className);
    button.setAttribute("aria-expanded", String(shown));
  });
}

/** Hide the sidebar where it lies over the messages; says whether it did. */
export function hideSidebar() {
  if (!body.classList.contains("shows-sidebar")) return false;
  body.classList.remove("shows-sidebar");
  byId("menu")?.setAttribute("aria-expanded", "false");
  byId("menu")?.focus();
  return true;
}

document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest("#sidebar, #menu")) body.classList.remove("shows-sidebar");
});

/** Go to the conversation above or below in the sidebar. */
export function goTo(step) {
  const places = [...document.querySelectorAll("#sidebar a.place")];
  const at = places.findIndex((place) => place.hasAttribute("aria-current"));
  places[(at + step + places.length) % places.length]?.click();
}
