/**
 * What a sheet says of a place, station or organisation: the same as the kiosk's `kiosk/viewmodels` say. A test holds
 * the two together, field by field.
 *
 * @typedef {{title: string, subtitle: string, tags: any[], states: any[], notes: string[], lead: string, summary: string,
 *   lines: any[], figures: any[], groups: any[], facts: any[], remarks: string[], sources: string[], as_of: string}} Sheet
 */
import { asOf, asOfSentence, deliveryPhrase, moment } from "./dated.js";
import { PLACE_KINDS, ROLES, STATUSES, WORLDS } from "./enums.js";
import { chip, empty, fact, links, sources } from "./sheetparts.js";
import { stationSheet } from "./stationsheet.js";
import { joined, sentence } from "./words.js";

const STATUS_LOOK = {
  existing: ["existing", "good"],
  under_construction: ["works", "caution"],
  planned: ["calendar", "caution"],
  cancelled: ["cancelled", "plain"],
  demolished: ["cancelled", "plain"],
};

/**
 * @param {import("./words.js").Words} words @param {{kind: string, id: string}} thing @param {string} today
 * @param {string} [shown] the day that the map shows
 * @returns {Sheet|null} null for what is not there
 */
export function sheetOf(words, { kind, id }, today, shown = today) {
  const { places, stations, organisations } = words.content;
  if (kind === "organisation") return organisations[id] ? organisation(words, organisations[id]) : null;
  if (kind === "place") return places[id] ? place(words, places[id], today, shown) : null;
  if (!stations[id]) return null;
  const at = places[stations[id].place];
  return at ? place(words, at, today, shown) : stationSheet(words, stations[id], today, shown);
}

function place(words, one, today, shown) {
  const own = placeAlone(words, one, today);
  const found = words.content.stations[one.station];
  return found ? withStation(own, stationSheet(words, found, today, shown)) : own;
}

function placeAlone(words, one, today) {
  const kind = words.screen("PlaceKind", PLACE_KINDS[one.kind]);
  const use = sentence(one.use ?? "");
  const area = one.floor_area;
  return {
    ...empty(),
    title: one.name,
    subtitle: placeSubtitle(words, one),
    tags: [chip(one.kind, kind, "kind")],
    states: [...states(words, one, today), ...position(words, one)],
    notes: one.status_note ? [one.status_note] : [],
    lead: use === kind ? "" : use,
    summary: one.summary ?? "",
    figures: area ? [{ value: area.text, label: words.screen("Place", "floor area"), note: area.note ?? "" }] : [],
    groups: [
      ...links("organisation", words.screen("Place", "Who is here"), one.occupants),
      ...links("place", words.screen("Place", "Part of"), one.part_of ? [one.part_of] : []),
      ...links("place", words.screen("Place", "Contains"), one.parts),
    ],
    facts: [
      ...fact(words.screen("Place", "Address"), one.address),
      ...fact(words.screen("Place", "Owner or developer"), one.owner),
      ...fact(words.screen("Place", "Architect"), one.architect),
    ],
    sources: sources(one.sources),
    as_of: asOfSentence(words, one.as_of),
  };
}

/** One sheet for both. What the lines say stands instead of the building's own status and use. */
function withStation(own, other) {
  const known = new Set(own.facts.map(({ label }) => label));
  return {
    ...own,
    title: other.title,
    lead: "",
    states: own.states.filter(({ tone }) => tone !== "good"),
    notes: [...own.notes, ...other.notes],
    lines: other.lines,
    remarks: [...own.remarks, ...other.remarks],
    groups: [...other.groups, ...own.groups],
    facts: [...own.facts, ...other.facts.filter(({ label }) => !known.has(label))],
    sources: [...new Set([...own.sources, ...other.sources])],
  };
}

function placeSubtitle(words, one) {
  const where = one.in_zone ? `${words.content.title}, ${one.commune}` : one.commune;
  const lot = one.lot ? words.screen("Place", "Lot {lot}", { lot: one.lot }) : "";
  return joined(one.name.includes(lot) ? "" : lot, where);
}

function states(words, one, today) {
  const { delivery } = one;
  const done = !!delivery && moment(delivery, today) === "done";
  const chips = [];
  if (done && one.status === "existing") chips.push(chip("done", deliveryPhrase(words, delivery, today), "good"));
  else {
    const [icon, tone] = STATUS_LOOK[one.status];
    chips.push(chip(icon, words.screen("Status", STATUSES[one.status]), tone));
  }
  if (delivery && !done && ["under_construction", "planned"].includes(one.status)) {
    const told = joined(deliveryPhrase(words, delivery, today), asOf(words, delivery.as_of));
    chips.push(chip("calendar", told, "caution"));
  }
  if (!one.confirmed) chips.push(chip("question", words.screen("Place", "Not confirmed"), "caution"));
  return chips;
}

function position(words, one) {
  if (!one.position && !one.outline_of) {
    return [chip("unlocated", words.screen("Place", "Position not known"), "caution")];
  }
  if (!one.position || one.position.certainty === "indicative") {
    return [chip("indicative", words.screen("Place", "Indicative position"), "caution")];
  }
  return [];
}

function organisation(words, one) {
  const commune = one.address && one.commune && !one.address.includes(one.commune) ? one.commune : null;
  return {
    ...empty(),
    title: one.name,
    subtitle: one.commune ?? "",
    tags: [chip(one.world, words.screen("World", WORLDS[one.world]), "kind")],
    states: [
      chip("role", words.screen("Role", ROLES[one.role]), "plain"),
      ...(one.places.length
        ? []
        : [chip("unlocated", words.screen("Organisation", "No known place on the campus"), "caution")]),
    ],
    notes: one.role_note ? [one.role_note] : [],
    summary: one.summary ?? "",
    groups: links("place", words.screen("Organisation", "Its places"), one.places),
    facts: [
      ...fact(words.screen("Place", "Address"), [one.address, commune].filter(Boolean).join(", ")),
      ...fact(words.screen("Organisation", "Founded"), one.founded),
      ...fact(words.screen("Organisation", "Website"), bareAddress(one.website ?? "")),
    ],
    sources: sources(one.sources),
    as_of: asOfSentence(words, one.as_of),
  };
}

/** A web address as one would say it. */
function bareAddress(website) {
  return website
    .replace(/^https:\/\//, "")
    .replace(/^http:\/\//, "")
    .replace(/\/+$/, "");
}
