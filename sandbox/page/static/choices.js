// A list to choose from while a field has the focus: filtering is the caller's, moving and choosing are here.

import { make } from "./dom.js";

const MOST_SHOWN = 80;
let count = 0;

/** One list of options `{value, text, note, group}` under a field with the role of a combobox. */
export class Choices {
  constructor(field, list, choose, { isChosen = () => false } = {}) {
    Object.assign(this, { field, list, choose, isChosen, options: [], at: -1 });
    this.name = `choices-${++count}`;
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const row = event.target.closest("[role=option]");
      if (row) this.choose(this.options[Number(row.dataset.index)]);
    });
  }

  /** Show these options, the one at `at` being the active one. */
  show(options, at = 0) {
    this.options = options.slice(0, MOST_SHOWN);
    const rows = [];
    let group = "";
    this.options.forEach((option, index) => {
      if (option.group && option.group !== group) rows.push(presented(make("li", "group-name", option.group)));
      group = option.group || group;
      rows.push(this.#row(option, index));
    });
    this.list.replaceChildren(...rows);
    if (!rows.length) this.list.append(presented(make("li", "note", "Nothing found")));
    this.#activate(Math.min(at, this.options.length - 1));
  }

  #row(option, index) {
    const mark = option.mark ? make("span", "mark", option.mark) : null;
    const row = make("li", "option", mark, make("span", "", option.text));
    if (option.note) row.append(make("span", "note", option.note));
    row.id = `${this.name}-${index}`;
    row.dataset.index = index;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", String(this.isChosen(option)));
    return row;
  }

  #activate(index) {
    this.at = index;
    for (const row of this.list.querySelectorAll("[role=option]")) {
      row.classList.toggle("is-active", Number(row.dataset.index) === index);
    }
    const active = this.list.querySelector(".is-active");
    active?.scrollIntoView({ block: "nearest" });
    if (active) this.field.setAttribute("aria-activedescendant", active.id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  /** Take a key of the field: the arrows move, Enter chooses. Says whether it was used. */
  key(event, choosing = ["Enter"]) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    const many = this.options.length;
    if (event.key in steps && many) this.#activate((this.at + steps[event.key] + many) % many);
    else if (choosing.includes(event.key) && this.at >= 0) this.choose(this.options[this.at]);
    else return false;
    event.preventDefault();
    return true;
  }
}

function presented(row) {
  row.setAttribute("role", "presentation");
  return row;
}

/** The options whose text, handle or note has every word of `typed`; those that begin with it come first. */
export function matching(options, typed) {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const found = options.filter((option) => {
    const text = fold(`${option.text} ${option.handle || ""} ${option.note || ""}`);
    return words.every((word) => text.includes(word));
  });
  const begins = (option) => (fold(option.handle || option.text).startsWith(words[0] || "") ? 0 : 1);
  return words.length ? found.sort((a, b) => begins(a) - begins(b)) : found;
}

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
