/**
 * The language to begin with, and in which direction it is written.
 */
const RIGHT_TO_LEFT = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/** The browser's, if the content has it; else the content's first. @param {{code: string}[]} languages */
export function chosenLanguage(languages) {
  const codes = languages.map(({ code }) => code);
  const wished = navigator.languages.map((name) => name.slice(0, 2).toLowerCase());
  return wished.find((code) => codes.includes(code)) ?? codes[0];
}

/** @param {string} language */
export const isRightToLeft = (language) => RIGHT_TO_LEFT.includes(language);
