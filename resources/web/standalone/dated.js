/**
 * Dated facts as phrases, by the rules of the kiosk's `kiosk/viewmodels/dated.py`: opened, announced, or announced and
 * overdue. A forecast never turns into a fact by itself.
 *
 * @typedef {{text: string, kind: "opened"|"forecast", first_day: string, last_day: string, as_of: string}} Dated
 */
import { sentence, unbroken } from "./words.js";

const THREE_MONTHS = { 3: "spring", 6: "summer", 9: "autumn", 12: "winter", 1: "early or late", 10: "early or late" };

const ON = {
  day: "on {date}",
  month: "in {date}",
  quarter: "in the {date}",
  "early or late": "in early or late: {date}",
  spring: "in spring: {date}",
  summer: "in summer: {date}",
  autumn: "in autumn: {date}",
  winter: "in winter: {date}",
  year: "in year {date}",
};

const FOR = {
  day: "for {date}",
  month: "for month {date}",
  quarter: "for the {date}",
  "early or late": "for early or late: {date}",
  spring: "for spring: {date}",
  summer: "for summer: {date}",
  autumn: "for autumn: {date}",
  winter: "for winter: {date}",
  year: "for year {date}",
};

/** @param {Dated} dated @returns {"done"|"fixed"|"announced"|"overdue"} what it says on a day */
export function moment(dated, today) {
  if (dated.kind === "opened") return dated.first_day <= today ? "done" : "fixed";
  return dated.last_day < today ? "overdue" : "announced";
}

/** The days that a period lasts. @param {Dated} dated */
export function lengthOf({ first_day, last_day }) {
  return Math.round((Date.parse(last_day) - Date.parse(first_day)) / 86_400_000) + 1;
}

/** How exact the date is. @param {Dated} dated */
function period(dated) {
  const days = lengthOf(dated);
  if (days === 1) return "day";
  if (days <= 31) return "month";
  if (days > 92) return "year";
  return THREE_MONTHS[Number(dated.first_day.slice(5, 7))] ?? "quarter";
}

/** @param {import("./words.js").Words} words @param {Dated} dated */
function when(words, dated) {
  return words.screen("When", ON[period(dated)], { date: unbroken(dated.text) });
}

function announcedFor(words, dated) {
  return words.screen("Announced", FOR[period(dated)], { date: unbroken(dated.text) });
}

/** Since when we know: empty for an empty date. @param {string} written */
export function asOf(words, written) {
  if (!written) return "";
  // A day begins with its figure, a year is nothing else.
  const isDay = /^\p{Nd}/u.test(written) && !/^\p{Nd}+$/u.test(written);
  return unbroken(words.screen("Dated", "as of {date}", { date: written }, isDay ? "a day" : "a month or a year"));
}

/** The delivery of a building as a phrase. @param {Dated} dated */
export function deliveryPhrase(words, dated, today) {
  const told = moment(dated, today);
  if (told === "done") return words.screen("Dated", "Delivered {when}", { when: when(words, dated) });
  if (told === "fixed") return words.screen("Dated", "Delivery {when}", { when: when(words, dated) });
  return announcement(words, dated, told, "a delivery");
}

/** The opening of a line at a station as a phrase; an undated line is in service. @param {Dated|null} dated */
export function openingPhrase(words, dated, today) {
  if (!dated) return words.screen("Dated", "In service");
  const told = moment(dated, today);
  if (told === "done") return words.screen("Dated", "Opened {when}", { when: when(words, dated) });
  if (told === "fixed") return words.screen("Dated", "Opens {when}", { when: when(words, dated) });
  return announcement(words, dated, told, "a line");
}

function announcement(words, dated, told, of) {
  const text = told === "overdue" ? "Announced {when}, to be confirmed" : "Announced {when}";
  return words.screen("Dated", text, { when: announcedFor(words, dated) }, of);
}

/** When something opens, and as of when one knows where it is only announced. */
export function knownPhrase(words, dated, today) {
  const forecast = ["announced", "overdue"].includes(moment(dated, today));
  return [openingPhrase(words, dated, today), forecast ? asOf(words, dated.as_of) : ""].filter(Boolean).join(" · ");
}

export const asOfSentence = (words, written) => sentence(asOf(words, written));
