// Follows the workspace over one socket: says what this window has drawn, and redraws what comes back.
// While a button is held down nothing is redrawn under it: what is replaced between press and release hears no click.

import { body, byId, drawn, keepingFocus, root } from "./dom.js";
import { keepValues } from "./controls.js";
import { afterChange, beforeChange } from "./lists.js";
import { syncModal } from "./modals.js";

const RETRY_MS = [300, 1000, 3000];
let socket = null;
let failures = 0;

/** Connect, and stay connected. */
export function follow() {
  socket = new WebSocket(`${location.origin.replace("http", "ws")}${root}/stream`);
  socket.addEventListener("open", () => {
    failures = 0;
    body.classList.remove("is-offline");
    tell();
  });
  socket.addEventListener("message", (event) => apply(JSON.parse(event.data)));
  socket.addEventListener("close", () => {
    body.classList.add("is-offline");
    setTimeout(follow, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
  });
}

/** Say what this window shows: again whenever that changes by something else than the stream. */
export function tell() {
  if (socket?.readyState !== WebSocket.OPEN) return;
  const has = {};
  for (const element of document.querySelectorAll("[data-fp]")) {
    has[element.dataset.region || element.id] = element.dataset.fp;
  }
  const { kind, place } = body.dataset;
  const thread = document.querySelector("#pane [data-list=t] > li")?.dataset.thread;
  const oldest = byId("main")?.dataset.oldest;
  const visible = document.visibilityState === "visible";
  socket.send(JSON.stringify({ kind, place, thread, oldest, visible, has }));
}

document.addEventListener("visibilitychange", tell);

let isPressed = false;
const held = [];

addEventListener("pointerdown", () => (isPressed = true));
for (const end of ["pointerup", "pointercancel", "dragend", "blur"]) addEventListener(end, () => setTimeout(release));

function release() {
  isPressed = false;
  for (const changes of held.splice(0)) apply(changes);
}

function apply(changes) {
  if (isPressed) {
    held.push(changes);
    return;
  }
  if (changes.go === ".") return location.reload();
  if (changes.go) return location.assign(changes.go);
  for (const [name, change] of Object.entries(changes.lists || {})) changeList(name, change);
  for (const [name, change] of Object.entries(changes.regions || {})) changeRegion(name, change);
  if (changes.title) document.title = changes.title;
}

function changeList(name, change) {
  const list = document.querySelector(`[data-list=${name}]`);
  if (!list) return;
  const before = beforeChange(list);
  for (const id of change.gone) byId(id)?.remove();
  for (const each of change.put) put(list, each);
  afterChange(list, before, change.put);
}

function put(list, { id, html, after }) {
  const old = byId(id);
  const item = drawn(html);
  if (!old) {
    const above = after && byId(after);
    if (above) above.after(item);
    else list.prepend(item);
  } else if (old.classList.contains("is-editing")) {
    old.addEventListener("edited", () => swap(old, item), { once: true });
  } else {
    swap(old, item);
  }
}

function swap(old, item) {
  keepValues(old, item);
  const tools = old.querySelector(".tools");
  keepingFocus(old, () => {
    item.tabIndex = old.tabIndex;
    old.replaceWith(item);
    if (tools) item.append(tools);
    return item;
  });
}

function changeRegion(name, { html, fp }) {
  const region = document.querySelector(`[data-region=${name}]`);
  if (!region) return;
  region.dataset.fp = fp;
  keepingFocus(region, () => {
    const old = region.cloneNode(false);
    old.append(...region.childNodes);
    region.innerHTML = html;
    if (sameView(old, region)) keepValues(old, region);
  });
  if (name === "modal") syncModal();
}

const sameView = (old, now) =>
  old.querySelector("[data-view]")?.dataset.view === now.querySelector("[data-view]")?.dataset.view;
