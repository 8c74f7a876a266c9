// Keeps lists of messages where the reader is: at their end while they are there, steady while they read above.

import { body, byId, drawn, root } from "./dom.js";
import { fetched } from "./server.js";

const NEAR_END_PX = 80;
const scrollerOf = (list) => list.closest(".scroll");
// A list begins at its end (`.from-end`): there its scroll position is 0, and it is negative above.
const isAtEnd = (scroller) => scroller.scrollTop > -NEAR_END_PX;

/** Note whether the reader is at the end of a list, before it changes. */
export function beforeChange(list) {
  return isAtEnd(scrollerOf(list));
}

/** Follow the newest message where the reader was at the end or wrote it; else say that there is one. */
export function afterChange(list, wasAtEnd, put) {
  rove(list);
  const added = put.length && put[put.length - 1].id === list.lastElementChild?.id;
  const mine = added && list.lastElementChild.hasAttribute("data-mine");
  if (wasAtEnd || mine) toEnd(list);
  else if (added && list.dataset.list === "m") byId("jump").hidden = false;
}

function toEnd(list) {
  scrollerOf(list).scrollTop = 0;
  if (list.dataset.list === "m") byId("jump").hidden = true;
}

/** Begin with a list that was just drawn, which is at its end: go up to what is new in it. */
export function settle(list) {
  list.querySelector(".new-line")?.scrollIntoView({ block: "nearest" });
  rove(list);
  if (list.dataset.list !== "m") return;
  const scroller = scrollerOf(list);
  scroller.addEventListener("scroll", () => {
    if (isAtEnd(scroller)) byId("jump").hidden = true;
  }, { passive: true });
}

/** The list is one stop of the Tab key: its newest message, or the one last gone to. */
export function rove(list) {
  if (list.querySelector(":scope > .item[tabindex='0']")) return;
  const items = list.querySelectorAll(":scope > .item");
  if (items.length) items[items.length - 1].tabIndex = 0;
}

/** Fetch older messages whenever the reader comes near the top; `told` hears when more is drawn. */
export function lookBack(told) {
  const sign = byId("older");
  const scroller = byId("scroll");
  if (!sign || sign.hidden) return;
  const watcher = new IntersectionObserver(async ([seen]) => {
    if (!seen.isIntersecting || sign.dataset.busy) return;
    sign.dataset.busy = "yes";
    await addOlder(sign, scroller);
    delete sign.dataset.busy;
    told();
    watcher.unobserve(sign);
    if (!sign.hidden) watcher.observe(sign);
  }, { root: scroller, rootMargin: "600px 0px 0px 0px" });
  watcher.observe(sign);
}

async function addOlder(sign, scroller) {
  const main = byId("main");
  const { html, oldest, beginning } = await fetched(`${root}/in/${body.dataset.place}/older/${main.dataset.oldest}`);
  main.dataset.oldest = oldest;
  const holder = document.createElement("template");
  holder.innerHTML = html;
  scroller.querySelector("[data-list=m]").prepend(holder.content);
  sign.hidden = oldest === "";
  if (beginning) sign.before(drawn(beginning));
}

byId("jump")?.addEventListener("click", () => toEnd(document.querySelector("[data-list=m]")));
