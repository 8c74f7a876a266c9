// Talks to the server: does things, fetches parts, and says what went wrong.

import { body, byId, make, root } from "./dom.js";

/** Do one thing as the person signed in; resolves to the answer, or null when it was refused (and said so). */
export async function act(verb, given) {
  return follow(await send(`${root}/do/${verb}`, JSON.stringify(given)));
}

/** Press one of the bar's buttons. */
export async function play(verb, given) {
  return follow(await send(`/play/${verb}`, JSON.stringify({ as: body.dataset.as, ...given })));
}

/** Share a file. */
export async function share(channel, file, text, thread) {
  const query = new URLSearchParams({ name: file.name, text });
  if (thread) query.set("thread", thread);
  return follow(await send(`${root}/upload/${channel}?${query}`, file));
}

/** Fetch JSON, or markup as text. */
export async function fetched(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const isJson = (response.headers.get("content-type") || "").includes("json");
  return isJson ? response.json() : response.text();
}

let known = null;

/** Everybody and every conversation one may choose; fetched once a page. */
export function directory() {
  known ||= fetched(`${root}/directory`);
  return known;
}

async function send(path, content) {
  try {
    const response = await fetch(path, { method: "POST", body: content });
    return await response.json();
  } catch {
    return { error: "The sandbox does not answer. Is it still running?" };
  }
}

function follow(answer) {
  if (answer.go) location.assign(answer.go);
  if (!answer.error) return answer;
  notice(answer.error);
  return null;
}

const NOTICE_MS = 8000;

/** Say something at the foot of the window, until it is dismissed or some seconds have passed. */
export function notice(sentence) {
  const close = make("button", "linklike", "Dismiss");
  close.type = "button";
  const shown = make("div", "a-notice", make("span", "", sentence), close);
  close.addEventListener("click", () => shown.remove());
  setTimeout(() => shown.remove(), NOTICE_MS);
  byId("notices").replaceChildren(shown);
}
