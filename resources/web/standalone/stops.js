/**
 * The days on which what the map draws changes, and what changes then.
 *
 * @typedef {{day: string, dated: import("./dated.js").Dated, kind: string, id: string, line: any, name: string}} Change
 * @typedef {{day: string, title: string, changes: Change[]}} Stop
 */
import { lengthOf, moment } from "./dated.js";
import { sentence, unbroken } from "./words.js";

/** @param {import("./words.js").Words} words @param {string} today @returns {Stop[]} the earliest first; today is one */
export function stopsOf(words, today) {
  const byDay = new Map([[today, []]]);
  for (const change of changes(words, today)) byDay.set(change.day, [...(byDay.get(change.day) ?? []), change]);
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, found]) => ({ day, title: titleOf(words, day, found, today), changes: found }));
}

function titleOf(words, day, found, today) {
  if (day === today) return words.screen("Timeline", "Today");
  const exact = found.map(({ dated }) => dated).reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
  const date = unbroken(exact.text);
  return sentence(day > today && exact.kind === "forecast" ? words.own("announced", { date }) : date);
}

/** @returns {Change[]} */
function changes(words, today) {
  const { sections, stations, places, lines } = words.content;
  const found = [];
  const add = (dated, rest) => {
    const day = dated && dayOf(dated, today);
    if (day) found.push({ day, dated, ...rest });
  };
  for (const { id, line, name, opening } of Object.values(sections)) {
    add(opening, { kind: "section", id, line: lines[line], name });
  }
  for (const { id, name, calls } of Object.values(stations)) {
    for (const { line, section, opening } of calls) {
      const isOwn = opening && opening.last_day !== sections[section]?.opening?.last_day;
      if (isOwn) add(opening, { kind: "station", id, line: lines[line], name });
    }
  }
  for (const { id, name, delivery, status } of Object.values(places)) {
    if (status !== "cancelled") add(delivery, { kind: "place", id, line: null, name });
  }
  return found;
}

/** From its first day what opened, from its last what is announced; never what should have come and is not confirmed. */
function dayOf(dated, today) {
  if (dated.kind === "opened") return dated.first_day;
  return moment(dated, today) === "announced" && dated.last_day > today ? dated.last_day : null;
}
