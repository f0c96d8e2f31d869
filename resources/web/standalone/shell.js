/**
 * What surrounds the map in the file that people take away: one state, the parts that show it, and the page that draws
 * the map for it. Nothing is kept when the file is closed.
 *
 * @typedef {{language: string, view: string, date: string, selection: {kind: string, id: string}|null, panel: string,
 *   trail: any[], query: string}} Visit
 */
import { Chrome } from "./chrome.js";
import { covered, unitOf } from "./covers.js";
import { DateSlider } from "./dateslider.js";
import { listenToPage } from "./door.js";
import { el } from "./dom.js";
import { inline } from "./inline.js";
import { keysFor } from "./keys.js";
import { chosenLanguage, isRightToLeft } from "./languages.js";
import { Panel } from "./panel.js";
import { Player } from "./player.js";
import { sheetOf } from "./sheets.js";
import { viewOf } from "./stopviews.js";
import { Words } from "./words.js";

const about = inline("about");

class Shell {
  constructor() {
    this.about = about;
    this.today = todayOf(about.contentDate);
    this.ready = false;
    /** What waits for an answer of the page. @type {Map<string, (value: any) => void>} */
    this.asked = new Map();
    /** What a stop of a tour adds to the state of the page. */
    this.added = {};
    const language = chosenLanguage(about.languages);
    /** @type {Visit} */
    this.visit = { language, view: "campus", date: this.today, selection: null, panel: "", trail: [], query: "" };
    this.words = new Words(language);
    this.still = matchMedia("(prefers-reduced-motion: reduce)");
    this.strong = matchMedia("(prefers-contrast: more)");
    this.map = document.getElementById("map");
    this.chrome = new Chrome(this);
    this.dates = new DateSlider(this);
    this.panel = new Panel(this);
    this.player = new Player(this);
    this.credit = el("button.credit.covers", { type: "button", "data-key": "credit" });
    this.credit.addEventListener("click", () => this.open("credits"));
    const dock = el("div.dock", {}, this.dates.element, this.player.element);
    document.getElementById("shell").append(this.chrome.element, this.panel.element, dock, this.credit);
    this.render();
    window.kiosk = { state: this.pageState() };
    listenToPage((message) => this.hear(message));
  }

  /** The page is there. */
  begin() {
    window.kiosk.ask = (question) => this.ask(question);
    window.kiosk.sheetOf = (thing, language, ...days) => sheetOf(new Words(language), thing, ...days);
    window.kiosk.viewOf = (tour, stop, today) => viewOf(this.words, this.words.content.tours[tour].stops[stop], today);
    new ResizeObserver(() => this.show()).observe(document.getElementById("shell"));
    for (const part of [this.panel.element, this.dates.element, this.player.element]) {
      new ResizeObserver(() => this.show()).observe(part);
    }
    for (const query of [this.still, this.strong]) query.addEventListener("change", () => this.show());
    window.addEventListener("resize", () => this.show());
    document.addEventListener("keydown", (event) => keysFor(this, event));
    for (const type of ["pointerdown", "wheel"]) {
      this.map.addEventListener(type, () => this.player.pause(), { capture: true, passive: true });
    }
  }

  /** Change what is shown. @param {Partial<Visit>} change */
  set(change) {
    const before = this.visit;
    this.visit = { ...before, ...change };
    if (this.visit.language !== before.language) this.words = new Words(this.visit.language);
    this.render();
    this.show();
  }

  /** A panel, or nothing for "". What was open before it can be gone back to from what it leads to. */
  open(panel) {
    this.set({ panel, selection: panel ? null : this.visit.selection, trail: [] });
    this.panel.focus();
  }

  /** The sheet of a thing; what is open now can be gone back to. */
  select(thing) {
    const { panel, selection, trail } = this.visit;
    const from = panel || selection ? [...trail, { panel, selection }] : [];
    this.set({ selection: thing, panel: "", trail: this.panel.isOpen ? from : [] });
    this.panel.focus();
  }

  back() {
    const { trail } = this.visit;
    this.set({ ...trail.at(-1), trail: trail.slice(0, -1) });
    this.panel.focus();
  }

  close() {
    this.set({ panel: "", selection: null, trail: [] });
    this.panel.blur();
  }

  go(view) {
    this.set({ view, selection: null, panel: "", trail: [] });
    this.send({ type: "goTo", view, animate: !this.still.matches });
  }

  /** What the page tells. */
  hear(message) {
    if (message.type === "ready") {
      this.ready = true;
      this.show();
      if (this.about.tour) this.player.start(this.about.tour);
    } else if (message.type === "tapped") this.#tapped(message);
    else if (message.type === "answer") this.asked.get(message.id)?.(message.value);
    else if (message.type === "settled" && message.view !== this.visit.view) {
      // The visitor zoomed from one view into the other: nothing is to fly because of that.
      this.visit = { ...this.visit, view: message.view };
      this.chrome.update();
      this.show();
    }
  }

  #tapped({ kind, id }) {
    if (kind === "ground") this.close();
    else this.select({ kind, id });
  }

  /** A measurement of the map, for tests. @returns {Promise<any>} */
  ask(question) {
    const id = String(this.asked.size);
    this.send({ type: "ask", id, question });
    return new Promise((resolve) => this.asked.set(id, resolve));
  }

  send(message) {
    window.kiosk.receive?.(message);
  }

  /** Tell the page what to draw. */
  show() {
    if (this.ready) this.send({ type: "show", state: this.pageState() });
  }

  /** @returns {Partial<import("./state.js").State>} */
  pageState() {
    const { language, view, date, selection } = this.visit;
    const shown = { language, view, date, today: this.today, selection, ...this.added };
    const comfort = { highContrast: this.strong.matches, reducedMotion: this.still.matches };
    return { ...shown, ...comfort, ...covered(), unit: unitOf(innerWidth, innerHeight), leastText: 11 };
  }

  render() {
    const { language } = this.visit;
    const focused = document.activeElement?.getAttribute("data-key");
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? "rtl" : "ltr";
    document.title = this.words.content.title;
    this.map.setAttribute("tabindex", "0");
    this.map.setAttribute("role", "application");
    this.map.setAttribute("aria-label", this.words.screen("MapFrame", "Map"));
    this.map.setAttribute(
      "aria-description",
      this.words.screen("MapFrame", "Arrows move the map · + and − zoom · Enter goes on"),
    );
    document.body.classList.toggle("touring", this.player.isRunning);
    document.body.classList.toggle("sheeted", !!(this.visit.panel || this.visit.selection));
    const [first] = this.words.content.credits;
    this.credit.textContent = [first?.text, this.words.screen("Credits", "Credits")].filter(Boolean).join(" · ");
    this.chrome.update();
    this.dates.update();
    this.player.update();
    this.panel.update();
    if (focused && document.activeElement === document.body) {
      document.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    }
  }
}

/** Today by this machine's clock; one that is earlier than the content is not believed. */
function todayOf(contentDate) {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return today > contentDate ? today : contentDate;
}

export const shell = new Shell();
