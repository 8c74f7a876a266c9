// What every other script needs of the document: who is signed in, listening, swapping what is drawn.

export const body = document.body;
export const root = `/as/${encodeURIComponent(body.dataset.as || "")}`;
export const byId = (id) => document.getElementById(id);
export const isNarrow = () => matchMedia("(max-width: 760px)").matches;

/** Call `handler(event, element)` for events of a kind inside whatever matches `selector`, now or later. */
export function on(type, selector, handler) {
  document.addEventListener(type, (event) => {
    const found = event.target instanceof Element ? event.target.closest(selector) : null;
    if (found) handler(event, found);
  });
}

/** The one element a piece of markup from the server draws. */
export function drawn(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

/** An element with a class, holding text or elements. */
export function make(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Let `change` redraw something inside `holder`, and put focus and selection back where they were. */
export function keepingFocus(holder, change) {
  const focused = holder.contains(document.activeElement) ? document.activeElement : null;
  const mark = focused && markOf(focused, holder);
  const range = focused && "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd] : null;
  const redrawn = change() || holder;
  if (!mark || redrawn.contains(document.activeElement)) return;
  const again = mark(redrawn);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (range && range[0] !== null && again.setSelectionRange) again.setSelectionRange(...range);
}

function markOf(focused, holder) {
  if (focused === holder) return (redrawn) => redrawn;
  if (focused.id) return () => byId(focused.id);
  const all = () => "a, button, input, textarea, select, [tabindex]";
  const index = [...holder.querySelectorAll(all())].indexOf(focused);
  return (redrawn) => redrawn.querySelectorAll(all())[index] || null;
}

/** Open a popover below (or above) an element, inside the window. */
export function popUp(popup, anchor) {
  popup.showPopover();
  const place = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popup;
  const below = place.bottom + 4 + height <= innerHeight;
  popup.style.left = `${Math.max(8, Math.min(place.left, innerWidth - width - 8))}px`;
  popup.style.top = `${below ? place.bottom + 4 : Math.max(8, place.top - 4 - height)}px`;
}
