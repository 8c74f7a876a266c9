// Writing: Enter sends, Shift+Enter breaks the line, the arrow up edits the last message, and typing suggests.

import { body, on } from "./dom.js";
import { pickEmoji } from "./emoji.js";
import { editLast } from "./messages.js";
import { act, share } from "./server.js";
import { Suggestions, hintFor } from "./suggestions.js";

const MOST_HEIGHT_PX = 240;
const STYLES = { b: "*", i: "_", X: "~", C: "`" };
const drafts = sessionStorage;
const suggestions = new WeakMap();
const partsOf = (form) => ({ field: form.querySelector("textarea"), send: form.querySelector(".send") });
const keyOf = (form) => `draft ${body.dataset.as} ${form.dataset.in} ${form.dataset.thread || ""}`;

/** Make the composers inside `holder` ready: their drafts, their height, and the focus if `focus`. */
export function ready(holder, focus) {
  for (const form of holder.querySelectorAll("form.composer")) {
    const { field } = partsOf(form);
    field.value = drafts.getItem(keyOf(form)) || field.value;
    changed(form);
    if (focus) field.focus();
  }
}

function changed(form) {
  const { field, send } = partsOf(form);
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, MOST_HEIGHT_PX)}px`;
  send.disabled = !field.value.trim();
  if (field.value) drafts.setItem(keyOf(form), field.value);
  else drafts.removeItem(keyOf(form));
  hintFor(form, field.value);
}

function suggesting(form) {
  if (!suggestions.has(form)) suggestions.set(form, new Suggestions(form, () => changed(form)));
  return suggestions.get(form);
}

async function send(form) {
  const { field } = partsOf(form);
  const text = field.value;
  if (!text.trim() || form.dataset.busy) return;
  form.dataset.busy = "yes";
  const { in: channel, thread } = form.dataset;
  const broadcast = form.querySelector("[name=broadcast]")?.checked || false;
  const sent = await act("post", { in: channel, thread, text, broadcast });
  delete form.dataset.busy;
  if (!sent || field.value !== text) return;
  field.value = "";
  if (form.querySelector("[name=broadcast]")) form.querySelector("[name=broadcast]").checked = false;
  changed(form);
  field.focus();
}

on("input", ".composer textarea", (_, field) => {
  changed(field.form);
  suggesting(field.form).look();
});

on("keydown", ".composer textarea", (event, field) => {
  if (event.isComposing || suggesting(field.form).key(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    send(field.form);
  } else if (event.key === "ArrowUp" && !field.value) {
    const list = field.closest("main, .pane-in").querySelector(".list");
    if (editLast(list)) event.preventDefault();
  } else if ((event.ctrlKey || event.metaKey) && STYLES[event.key]) {
    event.preventDefault();
    enclose(field, STYLES[event.key]);
  }
});

function enclose(field, mark) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  field.setRangeText(mark + value.slice(start, end) + mark, start, end);
  field.setSelectionRange(start + 1, end + 1);
  changed(field.form);
}

on("focusout", ".composer textarea", (_, field) => suggesting(field.form).close());

on("submit", ".composer", (event, form) => {
  event.preventDefault();
  send(form);
});

on("click", ".composer [data-do=emoji]", (_, button) => {
  pickEmoji(button, (_name, mark) => insert(button.form, mark));
});

on("click", ".composer [data-do=mention]", (_, button) => {
  insert(button.form, "@");
  suggesting(button.form).look();
});

function insert(form, text) {
  const { field } = partsOf(form);
  field.focus();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  changed(form);
}

on("change", ".composer [type=file]", async (_, input) => {
  await shareAll(input.form, input.files);
  input.value = "";
});

on("paste", ".composer textarea", (event, field) => {
  if (!event.clipboardData.files.length) return;
  event.preventDefault();
  shareAll(field.form, event.clipboardData.files);
});

on("dragover", "#main, #pane", (event) => event.preventDefault());
on("drop", "#main, #pane", (event, place) => {
  const form = place.querySelector("form.composer");
  if (!form || !event.dataTransfer.files.length) return;
  event.preventDefault();
  shareAll(form, event.dataTransfer.files);
});

/** Share files, one message each; what was typed goes with the first. */
async function shareAll(form, files) {
  const { field } = partsOf(form);
  for (const file of [...files]) {
    if (!(await share(form.dataset.in, file, field.value, form.dataset.thread))) return;
    field.value = "";
    changed(form);
  }
}

on("click", ".composer .box", (event, box) => {
  if (event.target === box) box.querySelector("textarea").focus();
});
