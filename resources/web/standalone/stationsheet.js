/**
 * The sheet of a station: a line each with its date, how it stands on the shown day, interchanges.
 */
import { asOfSentence, moment, openingPhrase } from "./dated.js";
import { PLACE_KINDS } from "./enums.js";
import { chip, empty, fact, sources } from "./sheetparts.js";
import { stateOn } from "./state.js";
import { joined, unbroken } from "./words.js";

/** @returns {import("./sheets.js").Sheet} the sheet of a station alone */
export function stationSheet(words, one, today, shown) {
  return {
    ...empty(),
    title: one.name,
    subtitle: one.commune,
    tags: [chip("station", words.screen("PlaceKind", PLACE_KINDS.station), "kind")],
    notes: one.note ? [one.note] : [],
    lines: lines(words, one, { date: shown, today }),
    remarks: remarks(words, one),
    groups: interchanges(words, one),
    facts: [
      ...fact(words.screen("Place", "Architect"), one.architect),
      ...fact(words.screen("Station", "Former name"), formerName(one)),
    ],
    sources: sources(one.sources),
    as_of: asOfSentence(words, one.as_of),
  };
}

/** The former name where it sounds otherwise. */
function formerName({ former_name: former, name }) {
  const spoken = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  return former && spoken(former) !== spoken(name) ? former : null;
}

/** One row for each line and date; what is in service comes first. */
function lines(words, one, days) {
  const distinct = new Map();
  for (const call of one.calls) {
    const row = line(words, call, days);
    const key = `${row.id}|${row.text}`;
    if (!distinct.has(key)) distinct.set(key, row);
  }
  return [...distinct.values()].sort((a, b) => Number(b.open) - Number(a.open));
}

function line(words, call, days) {
  const { today } = days;
  const { id, number, colour, ink, name } = words.content.lines[call.line];
  const told = call.opening ? moment(call.opening, today) : "done";
  const forecast = told === "announced" || told === "overdue";
  const depth = call.depth && words.screen("Station", "Platform {depth} below ground", { depth: call.depth });
  const notes = [forecast && asOfSentence(words, call.opening.as_of), depth, told !== "done" && call.section_name];
  const text = openingPhrase(words, call.opening, today);
  const then = thenOf(words, call.opening, days);
  const open = stateOn(asOpening(call.opening), days) === "open";
  return { id, number, colour, ink, open, name, text, notes: notes.filter(Boolean), then };
}

/** How the map draws a line on the shown day, where that is not as today. */
function thenOf(words, opening, days) {
  const state = stateOn(asOpening(opening), days);
  if (state === stateOn(asOpening(opening), { ...days, date: days.today })) return null;
  const [icon, tone, text] = {
    open: ["done", "good", "{date}: open"],
    expected: ["indicative", "caution", "{date}: expected"],
    later: ["later", "plain", "{date}: not open yet"],
  }[state];
  const date = writtenDay(words.content, days.date) || words.screen("Station", "On the date shown");
  return chip(icon, words.screen("Station", text, { date }), tone);
}

/** As the layers of the map have it. */
const asOpening = (dated) => dated && { kind: dated.kind, value: dated.first_day, last: dated.last_day };

/** A day in words, where the content has it. */
function writtenDay({ sections, stations, milestones }, day) {
  const openings = Object.values(sections).map(({ opening }) => opening);
  const calls = Object.values(stations).flatMap((one) => one.calls.map(({ opening }) => opening));
  const dates = Object.values(milestones).map(({ date }) => date);
  const found = [...openings, ...calls, ...dates].find((dated) => dated?.last_day === day);
  return found ? unbroken(found.last_text) : "";
}

/** What must be said of dates and traces, each once, after the names of the lines it is true of. */
function remarks(words, one) {
  const told = new Map();
  for (const call of one.calls) {
    if (!call.section_note) continue;
    const names = told.get(call.section_note) ?? new Set();
    told.set(call.section_note, names.add(words.content.lines[call.line].name));
  }
  return [...told].map(([note, names]) => [...names, note].join(" · "));
}

function interchanges(words, one) {
  const found = one.interchanges.map((change) => {
    const other = words.content.stations[change.station ?? ""];
    const text = joined(change.line, other?.name);
    return { kind: "station", id: other?.id ?? "", text, note: change.distance ?? "" };
  });
  return found.length ? [{ title: words.screen("Station", "Interchanges"), links: found }] : [];
}
