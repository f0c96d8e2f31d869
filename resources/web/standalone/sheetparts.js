/**
 * What the sheets of places, stations and organisations have in common.
 */
import { joined, unbroken } from "./words.js";

/** @returns {import("./sheets.js").Sheet} */
export function empty() {
  const lists = ["tags", "states", "notes", "lines", "figures", "groups", "facts", "remarks", "sources"];
  const texts = ["title", "subtitle", "lead", "summary", "as_of"];
  return Object.fromEntries([...lists.map((name) => [name, []]), ...texts.map((name) => [name, ""])]);
}

/** Always a picture and a word. */
export function chip(icon, text, tone) {
  return { icon, text, tone };
}

/** A labelled fact as a list of one; empty where the value is not known. */
export function fact(label, value) {
  return value ? [{ label, value: String(value) }] : [];
}

/** A group of links to other sheets as a list of one; empty without targets. */
export function links(kind, title, targets) {
  const found = targets.map(({ id, name }) => ({ kind, id, text: name, note: "" }));
  return found.length ? [{ title, links: found }] : [];
}

/** One line a source: publisher, title, date. */
export function sources(found) {
  return found.map(({ publisher, title, date }) => joined(publisher, title, unbroken(date)));
}
