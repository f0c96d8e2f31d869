/**
 * Makes elements. A text is always a text node: nothing of the content is read as markup.
 */
const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag with classes, as "p.note"
 * @param {Object<string, any>} [set] attributes; `on…` are listeners; null and false leave one out
 * @param {...(Node|string|null|false|undefined|(Node|string|null|false)[])} inside what is in it
 * @returns {HTMLElement}
 */
export function el(tag, set = {}, ...inside) {
  const [name, ...classes] = tag.split(".");
  const made = document.createElement(name);
  if (classes.length) made.className = classes.join(" ");
  for (const [key, value] of Object.entries(set)) {
    if (value === null || value === false || value === undefined) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...inside.flat().filter((part) => part !== null && part !== false && part !== undefined && part !== ""));
  return made;
}

/** A picture beside a word, which says the same. @param {string} name */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A control that shows only a picture. */
export function iconButton(name, words, onclick, kind = "round") {
  return el(`button.${kind}`, { type: "button", "aria-label": words, title: words, onclick }, icon(name));
}

/** The number of a line in its colour: filled where it is open, a ring where it is not. */
export function disc({ number, colour, ink }, open) {
  const made = el(open ? "span.disc" : "span.disc.ring", { "aria-hidden": "true" }, number);
  made.style.setProperty("--line-colour", colour);
  made.style.setProperty("--line-ink", ink);
  return made;
}
