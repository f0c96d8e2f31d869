/**
 * The legend's sections: the same as in the kiosk's `kiosk/viewmodels/legend.py`, without where one stands.
 *
 * A sample is its family, its name and its English word.
 */
export const SECTIONS = [
  ["You and your choice", [["mark", "selection", "What you selected"]]],
  [
    "Places",
    [
      ["area", "member", "Members, partners and companies of the campus"],
      ["area", "delivered", "Delivered lot"],
      ["area", "coming", "To come or under construction"],
      ["area", "expectedPlace", "Announced to be there at the date shown"],
      ["area", "absent", "Not built yet at the date shown"],
      ["area", "undated", "Is there today; since when is not known"],
      ["area", "other", "Other place"],
      ["area", "site", "Grounds of a station or a historic site"],
      ["mark", "place", "Place without a known outline"],
      ["mark", "organisation", "Organisation"],
    ],
  ],
  [
    "How sure positions are",
    [
      ["area", "surveyed", "Solid outline: surveyed position"],
      ["area", "indicative", "Dashed outline: indicative position"],
      ["stroke", "zone", "Edge of the development zone (indicative)"],
    ],
  ],
  [
    "Lines and stations",
    [
      ["stroke", "open", "In service"],
      ["stroke", "expected", "Announced, expected at the date shown"],
      ["stroke", "later", "Announced for later"],
      ["mark", "disc", "Number of a line in service"],
      ["mark", "ring", "Number of a line not yet in service"],
      ["mark", "station", "Station"],
      ["mark", "interchange", "Station with interchange"],
    ],
  ],
  [
    "Around",
    [
      ["area", "building", "Other building"],
      ["area", "green", "Park, garden"],
      ["area", "water", "Water"],
      ["stroke", "street", "Street"],
      ["stroke", "mainStreet", "Main street"],
      ["stroke", "motorway", "Motorway"],
      ["stroke", "path", "Footpath"],
      ["stroke", "stairs", "Stairs"],
    ],
  ],
];

const OFFICIAL_ZONE = ["stroke", "officialZone", "Edge of the development zone"];
const ONLY_PAST = ["absent", "undated"];
const NOT_PAST = ["coming", "expected"];
const ONLY_FUTURE = ["expectedPlace"];
const FAR = [
  "selection",
  "organisation",
  "open",
  "expected",
  "later",
  "disc",
  "ring",
  "station",
  "interchange",
  "water",
];

/**
 * The sections of what a view draws at a date.
 *
 * @returns {{title: string, samples: {family: string, sample: string, text: string, remark: string, look: any}[]}[]}
 */
export function legendOf(words, { view, date }, today) {
  const past = date < today;
  const absent = [...(past ? NOT_PAST : ONLY_PAST), ...(date > today ? [] : ONLY_FUTURE)];
  const own = words.content.map.own_layers.filter(({ views }) => views.includes(view));
  const sections = SECTIONS.map(([title, samples]) => ({
    title: words.screen("Legend", title === "Around" && date !== today ? "Around, drawn as it is today" : title),
    samples: samples
      .filter(([, sample]) => (FAR.includes(sample) || view === "campus") && !absent.includes(sample))
      .map((found) => sampleOf(words, found, past)),
  }));
  sections.push({
    title: words.screen("Legend", "Also on the map"),
    samples: own.map((look) => ({
      family: "own",
      sample: look.kind,
      text: look.name,
      remark: look.remark ?? "",
      look,
    })),
  });
  return sections.filter(({ samples }) => samples.length);
}

function sampleOf(words, found, past) {
  const official = found[1] === "zone" && !words.content.map.zone_indicative;
  const [family, sample, english] = official ? OFFICIAL_ZONE : found;
  const text = past && sample === "later" ? "Not open yet at the date shown" : english;
  return { family, sample, text: words.screen("Legend", text), remark: "", look: null };
}
