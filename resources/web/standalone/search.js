/**
 * Finds places, organisations and stations by the beginnings of their words, in all languages at once.
 */
import { inline } from "./inline.js";

const MOST = 40;
let index = null;

/** Letters without accents, words apart. */
function plain(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function read() {
  const words = (texts) => texts.flatMap((text) => plain(text).split(" "));
  index ??= inline("search").map((entry) => ({
    ...entry,
    whole: entry.names.map(plain),
    ranked: [words(entry.names), words(entry.synonyms), words(entry.words)],
  }));
  return index;
}

/**
 * @param {import("./words.js").Words} words @param {string} query empty for all there is
 * @returns {{title: string, things: {kind: string, id: string, name: string, hint: string, symbol: string}[]}[]}
 */
export function found(words, query) {
  const typed = plain(query);
  return typed ? results(words, typed) : directory(words);
}

function results(words, typed) {
  const asked = typed.split(" ");
  const scored = read()
    .map((entry, order) => ({ entry, order, score: score(entry, asked, typed) }))
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score || a.order - b.order)
    .slice(0, MOST);
  const things = scored.map(({ entry }) => thingOf(words, entry)).filter(Boolean);
  return things.length ? [{ title: "", things }] : [];
}

/** The lower the better; Infinity where a word of the query is nowhere. */
function score(entry, asked, typed) {
  if (entry.whole.includes(typed)) return -1;
  let sum = entry.whole.some((name) => name.startsWith(typed)) ? -0.5 : 0;
  for (const word of asked) {
    const rank = entry.ranked.findIndex((known) => known.some((one) => one.startsWith(word)));
    if (rank < 0) return Infinity;
    sum += rank;
  }
  return sum;
}

function directory(words) {
  const { places, organisations, stations } = words.content;
  const { compare } = new Intl.Collator(words.language);
  const group = (title, kind, records) => ({
    title,
    things: Object.values(records)
      .map(({ id }) => thingOf(words, { kind, id }))
      .sort((a, b) => compare(a.name, b.name)),
  });
  const outside = Object.values(stations).filter(({ place }) => !place);
  return [
    group(words.screen("Legend", "Places"), "place", places),
    group(words.own("organisations"), "organisation", organisations),
    group(words.own("stations"), "station", outside),
  ].filter(({ things }) => things.length);
}

function thingOf(words, { kind, id }) {
  const one = words.content[`${kind}s`][id];
  if (!one) return null;
  const symbol = kind === "place" ? one.kind : kind === "organisation" ? one.world : "station";
  return { kind, id, name: one.name, hint: one.commune ?? "", symbol };
}
