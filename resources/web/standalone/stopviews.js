/**
 * What the map shows at a stop of a tour.
 *
 * A journey and what is within reach were worked out when the file was made: they are in `drawn`, which is added to the
 * state of the page as it is. Where there is none the nearest that is true is shown, and said.
 */

/**
 * @param {import("./words.js").Words} words @param {any} stop of the catalogue @param {string} today
 * @returns {{view: string, date: string, dateText: string, selection: any, frame: any, added: any, remark: string}}
 */
export function viewOf({ content }, stop, today) {
  const milestone = content.milestones[stop.milestone];
  const things = [...stop.shows.filter(({ kind }) => kind !== "view"), ...pointedAt(milestone), ...ends(content, stop)];
  const named = stop.shows.find(({ kind }) => kind === "view");
  const view =
    named?.id ??
    (stop.reach || things.some(isFar(content)) || (things.length === 0 && stop.bounds) ? "grandparis" : "campus");
  const { day, text, overdue = false } = dateOf(content, stop, milestone, today);
  // What was drawn for a day that has passed since, with nothing opened, is not true.
  const drawn = overdue ? null : stop.drawn;
  return {
    view,
    date: day,
    dateText: text,
    selection: things.length === 1 && !stop.journey ? things[0] : null,
    frame: { things, bounds: stop.bounds, view },
    added: drawn ?? {},
    remark: remarkOf(stop, drawn),
  };
}

/** The text on what is drawn besides the map: how it was worked out, or that it is not there. */
function remarkOf({ journey, reach }, drawn) {
  if (journey) return drawn ? "journey_note" : "ends_only";
  if (reach) return drawn ? "reach_note" : "no_reach";
  return "";
}

/** The day of the map and how it is written, empty for today: as `kiosk/tours/stop_things.py` has it. */
function dateOf({ sections }, stop, milestone, today) {
  if (stop.day) return isOverdue(sections, stop.day, today) ? { day: today, text: "", overdue: true } : { day: stop.day, text: stop.day_text };
  const dated = milestone?.date;
  if (!dated) return { day: today, text: "" };
  const { first_day: first, last_day: last } = dated;
  const soFar = today > first ? today : first;
  const day = dated.kind === "forecast" || soFar > last ? last : soFar;
  return { day, text: dated.text };
}

/** Whether a day was announced for an opening and has passed, with nothing opened. */
function isOverdue(sections, day, today) {
  const isForecast = ({ opening }) => opening?.kind === "forecast" && opening.last_day === day;
  return day < today && Object.values(sections).some(isForecast);
}

function pointedAt(milestone) {
  if (milestone?.place) return [{ kind: "place", id: milestone.place.id }];
  return milestone?.section ? [{ kind: "section", id: milestone.section }] : [];
}

function ends(content, { journey }) {
  if (!journey) return [];
  return [journey.start, journey.end].map((id) => ({ kind: content.places[id] ? "place" : "station", id }));
}

/** Whether a thing is drawn in the view of Greater Paris. */
const isFar = (content) => (thing) =>
  thing.kind === "section" || (thing.kind === "station" && !content.stations[thing.id]?.place);
