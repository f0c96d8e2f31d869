/**
 * The slider over the dates of the content: the map shows its lines and places as they stand on the chosen day.
 */
import { knownPhrase, deliveryPhrase } from "./dated.js";
import { disc, el, icon, iconButton } from "./dom.js";
import { stopsOf } from "./stops.js";

const MOST = 2;

export class DateSlider {
  /** @param {import("./shell.js").shell} shell */
  constructor(shell) {
    this.shell = shell;
    this.language = "";
    this.element = el("section.dates.covers");
  }

  /** Made anew in another language; else only what depends on the date, so that a drag goes on. */
  update() {
    const { words, visit, today } = this.shell;
    if (this.language !== visit.language) {
      this.language = visit.language;
      this.stops = stopsOf(words, today);
      this.#make();
    }
    const row = this.#row();
    const stop = this.stops[row];
    this.range.value = String(row);
    this.range.setAttribute("aria-valuetext", [stop.title, ...stop.changes.map(({ name }) => name)].join(", "));
    this.range.style.setProperty("--at", String(row / Math.max(1, this.stops.length - 1)));
    this.title.textContent = stop.title;
    this.now.disabled = visit.date === today;
    this.earlier.disabled = row === 0;
    this.later.disabled = row === this.stops.length - 1;
    this.changes.replaceChildren(...this.#told(stop));
  }

  #row() {
    return Math.max(
      0,
      this.stops.findLastIndex(({ day }) => day <= this.shell.visit.date),
    );
  }

  #make() {
    const { words } = this.shell;
    const choose = (row) => this.shell.set({ date: this.stops[Math.min(this.stops.length - 1, Math.max(0, row))].day });
    this.title = el("strong");
    this.now = el(
      "button.pill",
      { type: "button", "data-key": "today" },
      icon("calendar"),
      words.screen("Timeline", "Today"),
    );
    this.now.addEventListener("click", () => this.shell.set({ date: this.shell.today }));
    this.range = el("input", {
      type: "range",
      min: 0,
      max: this.stops.length - 1,
      step: 1,
      "data-key": "date",
      "aria-label": words.own("date"),
      oninput: () => choose(Number(this.range.value)),
    });
    const step = (name, word, by) =>
      iconButton(name, words.screen("TimelineBand", word), () => choose(this.#row() + by), "flat");
    this.earlier = step("earlier", "Earlier", -1);
    this.later = step("forward", "Later", 1);
    this.changes = el("ul.changes");
    const { today } = this.shell;
    const ticks = this.stops.map(({ day }) => el(day > today ? "i.ahead" : day === today ? "i.now" : "i"));
    this.element.setAttribute("aria-label", words.own("date"));
    this.element.replaceChildren(
      el("div.date", {}, el("p", {}, el("span", {}, words.own("date")), this.title), this.now),
      el("div.slide", {}, this.earlier, el("div.track", {}, this.range, el("div.ticks", {}, ticks)), this.later),
      this.changes,
    );
  }

  /** What changes on that day, as far as there is room. */
  #told({ changes }) {
    const { words, today } = this.shell;
    const row = ({ kind, id, line, name, dated }) => {
      const told = line ? knownPhrase(words, dated, today) : deliveryPhrase(words, dated, today);
      const inside = [
        line ? disc(line, dated.kind === "opened" && dated.first_day <= today) : icon("works"),
        el("span", {}, name, el("small", {}, told)),
      ];
      if (kind === "section") return el("li", {}, el("span.change", {}, inside));
      return el(
        "li",
        {},
        el("button.change", { type: "button", onclick: () => this.shell.select({ kind, id }) }, inside),
      );
    };
    const rest = changes.length - MOST;
    return [...changes.slice(0, MOST).map(row), rest > 0 && el("li.rest", {}, `+ ${rest}`)].filter(Boolean);
  }
}
