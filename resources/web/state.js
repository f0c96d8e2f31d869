/**
 * What the shell wishes to see, and how dated facts stand in it.
 *
 * @typedef {{kind: "place"|"station"|"organisation"|"section", id: string}} Selection
 * @typedef {{left: number, top: number, right: number, bottom: number}} Insets
 * @typedef {{language: string, view: string, selection: Selection|null, insets: Insets,
 *   covers: import("./fitting.js").Cover[], date: string, today: string,
 *   unit: number, textScale: number, leastText: number, highContrast: boolean, reducedMotion: boolean, texts: {here: string},
 *   camera: {lon: number, lat: number, zoom: number}|null, flight: number, stop: Stop|null,
 *   route: import("./route.js").GivenRoute|null, reach: {shown: string, beside: string}}} State `flight`: seconds of the flight to the
 *   selection, view or stop while somebody else than a visitor leads the map; 0 for a visitor
 * @typedef {{id: string, spots: {kind: string, id: string}[], bounds: number[]|null, layers: string[]|null, reach: boolean}} Stop
 *   what is shown together, of kind `view` too; `bounds` west, south, east, north; `layers` of one's own, null for all;
 *   `reach` where what is within reach is what it is about
 * @typedef {{kind: "opened"|"forecast", value: string, last: string}|null} Opening
 */

/** @returns {State} what is shown before anything was asked for, or without a shell */
export function firstState() {
  const today = new Date().toISOString().slice(0, 10);
  return {
    language: document.documentElement.lang,
    view: "campus",
    selection: null,
    insets: { left: 0, top: 0, right: 0, bottom: 0 },
    covers: [],
    date: today,
    today,
    unit: 1,
    textScale: 1,
    leastText: 0,
    highContrast: false,
    reducedMotion: false,
    texts: { here: "" },
    camera: null,
    flight: 0,
    stop: null,
    route: null,
    reach: { shown: "", beside: "" },
  };
}

/**
 * The same rule as the model's `DatedFact.state_on`: only what opened is open; a forecast is expected on a day to
 * come that is not before the end of its period. Dates compare as ISO strings.
 *
 * @param {Opening} opening null for what has always been open
 * @param {State} state
 * @returns {"open"|"expected"|"later"}
 */
export function stateOn(opening, state) {
  if (!opening) return "open";
  if (opening.kind === "opened") return opening.value <= state.date ? "open" : "later";
  return state.date > state.today && opening.last <= state.date ? "expected" : "later";
}

/**
 * How a place stands at the shown date. Of the past only what is dated is known: `absent` is what was not built yet,
 * `undated` what stands today, nobody says since when. Of the future only what is announced: `expected` by then.
 *
 * @param {{style: string, delivery?: Opening}} place as it is today
 * @param {State} state
 * @returns {"standing"|"tocome"|"expected"|"absent"|"undated"}
 */
export function standingOn({ style, delivery }, state) {
  const past = state.date < state.today;
  if (style === "tocome") {
    if (past) return "absent";
    return delivery && state.date > state.today && delivery.last <= state.date ? "expected" : "tocome";
  }
  if (!past) return "standing";
  if (delivery?.kind !== "opened") return "undated";
  return stateOn(delivery, state) === "open" ? "standing" : "absent";
}

/** A text in the shown language. @param {string|Object<string, string>} text */
export function inLanguage(text, language) {
  if (typeof text === "string") return text;
  return text[language] ?? Object.values(text)[0] ?? "";
}

/** The section that a milestone points at, if one does. @param {State} state */
export function pointedSection({ selection }) {
  return selection?.kind === "section" ? selection.id : null;
}

/** Whether two selections are the same. */
export function sameSelection(a, b) {
  return a === b || (!!a && !!b && a.kind === b.kind && a.id === b.id);
}
