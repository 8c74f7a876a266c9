// Opens selects: a list to search in, for one choice or several, of options, people, conversations or the app's own.

import { body, make, on, popUp } from "./dom.js";
import { Choices, matching } from "./choices.js";
import { use, valueOf, whereIs } from "./controls.js";
import { act, directory, notice } from "./server.js";

const keyOf = (value) => (typeof value === "object" && value !== null ? value.value : value);
let close = () => {};

on("click", ".picker-open", (_, button) => {
  const wasOpen = button.getAttribute("aria-expanded") === "true";
  close();
  if (!wasOpen) open(button.closest(".picker"), button);
});

document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest(".picker-popup, .picker-open")) close();
});

function open(picker, button) {
  const field = make("input");
  const list = make("ul", "options");
  const popup = make("div", "picker-popup", field, list);
  popup.popover = "manual";
  field.type = "search";
  list.id = "picker-list";
  list.setAttribute("role", "listbox");
  if (picker.hasAttribute("data-multi")) list.setAttribute("aria-multiselectable", "true");
  const label = button.closest(".input, .stacked")?.querySelector("label")?.textContent || picker.dataset.placeholder;
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "true", "aria-controls": list.id, "aria-autocomplete": "list",
    "aria-label": `Search: ${label}`, placeholder: "Search",
  })) field.setAttribute(name, value);
  (picker.closest("dialog") || body).append(popup);
  new Opened(picker, button, popup, field, list);
}

class Opened {
  constructor(picker, button, popup, field, list) {
    Object.assign(this, { picker, button, popup, field });
    this.chosen = JSON.parse(picker.dataset.value);
    this.before = picker.dataset.value;
    this.shownBefore = picker.querySelector(".shown").cloneNode(true);
    const isChosen = (option) => this.chosen.some((value) => keyOf(value) === option.value);
    this.choices = new Choices(field, list, (option) => this.#choose(option), { isChosen });
    button.setAttribute("aria-expanded", "true");
    field.addEventListener("input", () => this.#search());
    field.addEventListener("keydown", (event) => this.#key(event));
    close = () => this.close();
    this.#search().then(() => this.#place());
  }

  #place() {
    this.popup.style.minWidth = `${this.button.offsetWidth}px`;
    popUp(this.popup, this.button);
    this.field.focus();
  }

  async #search(at = 0) {
    const typed = this.field.value;
    const options = this.picker.dataset.source === "app" ? await this.#asked(typed) : matching(await this.#all(), typed);
    if (typed === this.field.value) this.choices.show(options, at);
  }

  async #all() {
    const { source, options, include } = this.picker.dataset;
    if (source === "options") return JSON.parse(options);
    const known = await directory();
    if (source === "people") return known.people;
    const kinds = include ? include.split(" ") : source === "channels" ? ["public"] : null;
    const noBots = this.picker.hasAttribute("data-no-bots");
    return known.conversations.filter((each) => (!kinds || kinds.includes(each.kind)) && !(noBots && each.bot));
  }

  async #asked(typed) {
    const { block, act: action, least } = this.picker.dataset;
    if (typed.length < Number(least)) return [];
    const given = { block, act: action, typed, ...whereIs(this.picker.closest("[data-surface]")) };
    const answer = await act("suggest", given);
    return (answer?.options || []).map((option) => ({ value: option.value, text: option.text.text, whole: option }));
  }

  #choose(option) {
    const value = option.whole || option.value;
    const rest = this.chosen.filter((each) => keyOf(each) !== option.value);
    const wasChosen = rest.length < this.chosen.length;
    const isMulti = this.picker.hasAttribute("data-multi");
    const most = Number(this.picker.dataset.most || 0);
    if (isMulti && !wasChosen && most && rest.length >= most) return notice(`Choose at most ${most}.`);
    this.chosen = isMulti ? (wasChosen ? rest : [...rest, value]) : [value];
    this.#show(option, isMulti && wasChosen);
    if (isMulti) this.#search(this.choices.at);
    else this.close();
  }

  #show(option, taken) {
    const shown = this.picker.querySelector(".shown");
    const isMulti = this.picker.hasAttribute("data-multi");
    const chip = isMulti ? make("span", "chip", option.text) : option.text;
    if (isMulti) chip.dataset.value = option.value;
    const chips = isMulti ? [...shown.querySelectorAll(".chip")] : [];
    const left = chips.filter((each) => each.dataset.value !== option.value);
    const now = taken ? left : [...left, chip];
    shown.replaceChildren(...(now.length ? now : [this.picker.dataset.placeholder]));
    shown.classList.toggle("is-empty", !now.length);
    this.picker.dataset.value = JSON.stringify(this.chosen);
  }

  #key(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Tab") {
      this.close();
    } else {
      this.choices.key(event);
    }
  }

  close() {
    close = () => {};
    this.popup.remove();
    this.button.setAttribute("aria-expanded", "false");
    if (document.activeElement === body || !document.activeElement) this.button.focus();
    if (this.picker.dataset.value !== this.before) this.#tell();
  }

  async #tell() {
    const { picker } = this;
    if (picker.dataset.invite) return invite(picker, this.chosen[0]);
    if (!picker.hasAttribute("data-tells") || (await use(picker, valueOf(picker)))) return;
    picker.dataset.value = this.before;
    picker.querySelector(".shown").replaceWith(this.shownBefore);
  }
}

async function invite(picker, who) {
  await act("invite", { in: picker.dataset.invite, who });
  picker.dispatchEvent(new CustomEvent("invited", { bubbles: true }));
}
