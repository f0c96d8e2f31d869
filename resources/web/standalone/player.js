/**
 * Plays a tour: by itself, or led by hand. Whoever touches the map meanwhile explores freely, and goes on from there.
 */
import { el, icon, iconButton } from "./dom.js";
import { figure, sourceList } from "./sheetview.js";
import { viewOf } from "./stopviews.js";
import { sentence, unbroken } from "./words.js";

const FLIGHT_S = 4;

export class Player {
  /** @param {import("./shell.js").shell} shell */
  constructor(shell) {
    this.shell = shell;
    this.tour = "";
    this.index = 0;
    this.playing = false;
    this.timer = 0;
    this.element = el("section.player.covers", { hidden: true });
  }

  get isRunning() {
    return !!this.tour;
  }

  get stops() {
    return this.shell.words.content.tours[this.tour]?.stops ?? [];
  }

  /** @param {string} tour its id */
  start(tour) {
    this.tour = tour;
    this.playing = true;
    this.goTo(0);
    this.element.querySelector("[data-key=play]")?.focus({ preventScroll: true });
  }

  goTo(index) {
    const { words, today } = this.shell;
    this.index = Math.min(this.stops.length - 1, Math.max(0, index));
    const stop = this.stops[this.index];
    const { view, date, selection, frame, added } = viewOf(words, stop, today);
    this.#clear();
    this.shell.added = added;
    this.shell.set({ view, date, selection, panel: "", trail: [] });
    const seconds = this.shell.still.matches ? 0 : Math.min(FLIGHT_S, stop.seconds / 3);
    // What is drawn besides the map the page brings into sight by itself.
    if (!Object.keys(added).length) this.shell.send({ type: "frame", ...frame, seconds });
    this.#wait();
  }

  /** Nothing drawn besides the map: the same once more is to be brought into sight anew. */
  #clear() {
    if (!Object.keys(this.shell.added).length) return;
    this.shell.added = {};
    this.shell.show();
  }

  /** To the next stop or the one before; after the last comes the first where the tour loops. */
  step(by) {
    const next = this.index + by;
    const { loops } = this.shell.words.content.tours[this.tour];
    if (loops) this.goTo((next + this.stops.length) % this.stops.length);
    else if (next >= 0 && next < this.stops.length) this.goTo(next);
  }

  toggle() {
    if (this.playing) this.pause();
    else this.resume();
  }

  pause() {
    if (!this.isRunning || !this.playing) return;
    this.playing = false;
    clearTimeout(this.timer);
    this.update();
  }

  /** Go on from the stop where one was. */
  resume() {
    this.playing = true;
    this.goTo(this.index);
  }

  leave() {
    if (!this.isRunning) return;
    clearTimeout(this.timer);
    this.tour = "";
    this.playing = false;
    this.shell.added = {};
    this.shell.set({ date: this.shell.today, selection: null, panel: "", trail: [] });
    this.shell.map.focus({ preventScroll: true });
  }

  #wait() {
    clearTimeout(this.timer);
    if (!this.playing) return;
    const isLast = this.index === this.stops.length - 1 && !this.shell.words.content.tours[this.tour].loops;
    const next = () => (isLast ? this.pause() : this.step(1));
    this.timer = setTimeout(next, this.stops[this.index].seconds * 1000);
  }

  update() {
    this.element.hidden = !this.isRunning;
    if (!this.isRunning) {
      this.element.replaceChildren();
      return;
    }
    const { words, today } = this.shell;
    const tour = words.content.tours[this.tour];
    const stop = this.stops[this.index];
    const { dateText, remark } = viewOf(words, stop, today);
    this.element.setAttribute("aria-label", tour.name);
    this.element.replaceChildren(
      el("p.step", {}, `${tour.name} · ${words.own("stop", { number: this.index + 1, count: this.stops.length })}`),
      el(
        "div.told",
        { "aria-live": "polite" },
        el("h2", {}, stop.title),
        dateText && el("p.day", {}, icon("calendar"), sentence(words.own("map_shows", { date: unbroken(dateText) }))),
        stop.text && el("p", {}, stop.text),
        stop.figures.length > 0 && el("div.figures", {}, stop.figures.map(figureOf)),
        remark && el("p.small", {}, words.own(remark)),
        sourceList(words, stop.sources),
      ),
      this.#bar(words),
    );
  }

  #bar(words) {
    const button = (key, name, word, onclick, kind) => {
      const made = iconButton(name, word, onclick, kind);
      made.setAttribute("data-key", key);
      return made;
    };
    const play = this.playing
      ? button("play", "pause", words.screen("ListenButton", "Pause"), () => this.pause(), "main")
      : button("play", "play", words.screen("ListenButton", "Continue"), () => this.resume(), "main");
    const { loops } = words.content.tours[this.tour];
    const previous = button("previous", "earlier", words.own("previous_stop"), () => this.step(-1));
    const next = button("next", "forward", words.own("next_stop"), () => this.step(1));
    previous.disabled = !loops && this.index === 0;
    next.disabled = !loops && this.index === this.stops.length - 1;
    const left = el("div.progress", { "aria-hidden": "true" }, el("i"));
    left.style.setProperty("--seconds", `${this.stops[this.index].seconds}s`);
    left.classList.toggle("running", this.playing);
    return el(
      "div.bar",
      {},
      previous,
      play,
      next,
      left,
      button("leave", "close", words.own("leave_tour"), () => this.leave(), "flat"),
    );
  }
}

function figureOf({ text, label, year, note }) {
  return figure({ value: sentence(text), label, note: [year, note].filter(Boolean).join(" · ") });
}
