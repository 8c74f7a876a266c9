// Keeps lists of messages where the reader is: at their end while they are there, steady while they read above.

import { body, byId, drawn, root } from "./dom.js";
import { fetched } from "./server.js";

const NEAR_END_PX = 80;
const scrollerOf = (list) => list.closest(".scroll");
const isAtEnd = (scroller) => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;

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
  const scroller = scrollerOf(list);
  scroller.scrollTop = scroller.scrollHeight;
  if (list.dataset.list === "m") byId("jump").hidden = true;
}

/** Begin with a list that was just drawn: at what is new in it, else at its end. */
export function settle(list) {
  const news = list.querySelector(".new-line");
  if (news) scrollerOf(list).scrollTop = news.offsetTop - 60;
  else toEnd(list);
  rove(list);
  keepAtEnd(list);
}

/** The list is one stop of the Tab key: its newest message, or the one last gone to. */
export function rove(list) {
  if (list.querySelector(":scope > .item[tabindex='0']")) return;
  const items = list.querySelectorAll(":scope > .item");
  if (items.length) items[items.length - 1].tabIndex = 0;
}

function keepAtEnd(list) {
  const scroller = scrollerOf(list);
  let atEnd = isAtEnd(scroller);
  scroller.addEventListener("scroll", () => {
    atEnd = isAtEnd(scroller);
    if (atEnd && list.dataset.list === "m") byId("jump").hidden = true;
  }, { passive: true });
  const watcher = new ResizeObserver(() => atEnd && toEnd(list));
  watcher.observe(list);
  watcher.observe(scroller);
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
  const [height, top] = [scroller.scrollHeight, scroller.scrollTop];
  main.dataset.oldest = oldest;
  const holder = document.createElement("template");
  holder.innerHTML = html;
  scroller.querySelector("[data-list=m]").prepend(holder.content);
  sign.hidden = oldest === "";
  if (beginning) sign.before(drawn(beginning));
  scroller.scrollTop = top + scroller.scrollHeight - height;
}

byId("jump")?.addEventListener("click", () => toEnd(document.querySelector("[data-list=m]")));
