// Suggests while one types: people after @, channels after #, emoji after :, commands after a slash at the start.

import { body, byId, make } from "./dom.js";
import { Choices, matching } from "./choices.js";
import { EMOJI } from "./emoji.js";
import { directory } from "./server.js";

const MOST = 8;
const LEAST_FOR_EMOJI = 2;
const COMMANDS = [
  ...JSON.parse(body.dataset.commands || "[]"),
  { name: "/invite", description: "Add somebody to this channel", usage_hint: "@somebody" },
  { name: "/leave", description: "Leave this channel", usage_hint: "" },
];

/** Show how a command is used, below what is already typed of it. */
export function hintFor(form, text) {
  const strip = form.querySelector(".hint-strip");
  const command = COMMANDS.find(({ name }) => text === name || text.startsWith(`${name} `));
  strip.hidden = !command?.usage_hint;
  if (command) strip.replaceChildren(make("b", "", command.name), ` ${command.usage_hint}`);
}

/** The suggestions of one composer. */
export class Suggestions {
  constructor(form, changed) {
    this.field = form.querySelector("textarea");
    this.list = byId(this.field.getAttribute("aria-controls"));
    this.changed = changed;
    this.choices = new Choices(this.field, this.list, (option) => this.#insert(option));
  }

  /** Look at what stands before the cursor, and suggest what fits. */
  async look() {
    const before = this.field.value.slice(0, this.field.selectionStart);
    const [, sign, typed] = before.match(/^(\/)(\S*)$/) || before.match(/(?:^|\s)([@#:])([\w.+-]*)$/) || [];
    const options = sign ? (await this.#options(sign, typed)).slice(0, MOST) : [];
    if (!options.length || !this.#isNew(options, sign, typed)) return this.close();
    this.length = typed.length + 1;
    this.list.hidden = false;
    this.choices.show(options);
  }

  #isNew(options, sign, typed) {
    return options.length > 1 || options[0].insert.trim() !== sign + typed;
  }

  async #options(sign, typed) {
    if (sign === "/") {
      const fit = COMMANDS.filter(({ name }) => name.startsWith(`/${typed}`));
      return fit.map(({ name, description, usage_hint: hint }) => (
        { text: name, note: [hint, description].filter(Boolean).join("  ·  "), insert: `${name} ` }));
    }
    if (sign === ":") {
      return typed.length < LEAST_FOR_EMOJI ? [] : matching(EMOJI, typed).map((each) => ({ ...each, insert: each.mark }));
    }
    const { people, conversations } = await directory();
    const known = sign === "@" ? people : conversations.filter(({ handle }) => handle);
    return matching(known, typed).map((each) => ({ ...each, insert: `${sign}${each.handle} ` }));
  }

  /** Take a key while suggestions are shown. Says whether it was used. */
  key(event) {
    if (this.list.hidden) return false;
    if (event.key === "Escape") {
      event.stopPropagation();
      this.close();
      return true;
    }
    return !event.shiftKey && this.choices.key(event, ["Enter", "Tab"]);
  }

  #insert(option) {
    const end = this.field.selectionStart;
    this.field.setRangeText(option.insert, end - this.length, end, "end");
    this.close();
    this.changed();
  }

  close() {
    this.list.hidden = true;
    this.field.removeAttribute("aria-activedescendant");
  }
}
