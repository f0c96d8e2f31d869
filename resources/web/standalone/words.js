/**
 * The texts of one language: those of the content, of the screens of the kiosk (`phrases`), and of this file (`texts`).
 */
import { inline } from "./inline.js";

/** @typedef {any} Content what `content-<language>` holds */

export class Words {
  /** @param {string} language */
  constructor(language) {
    this.language = language;
    /** @type {Content} */
    this.content = inline(`content-${language}`);
  }

  /**
   * A text of the kiosk's screens.
   *
   * @param {string} context @param {string} english @param {Object<string, any>} [parts] what fills its blanks
   * @param {string} [comment] what tells it from the same English text
   */
  screen(context, english, parts = {}, comment = "") {
    return filled(this.content.phrases[`${context}|${english}|${comment}`] ?? english, parts);
  }

  /** A text of this file alone. @param {string} name */
  own(name, parts = {}) {
    return filled(this.content.texts[name], parts);
  }
}

function filled(text, parts) {
  return text.replace(/\{(\w+)\}/g, (blank, name) => (name in parts ? String(parts[name]) : blank));
}

/** A written date that stays on one line. */
export const unbroken = (written) => written.replaceAll(" ", "\u00A0");

/** The text with a capital at its beginning. */
export const sentence = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What there is of some texts, one behind the other. */
export const joined = (...texts) => texts.filter(Boolean).join(" · ");
