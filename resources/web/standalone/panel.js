/**
 * The one panel: the sheet of what is selected, or the search, legend, credits, tours.
 */
import { creditsView } from "./creditsview.js";
import { el, iconButton } from "./dom.js";
import { legendView } from "./legendview.js";
import { searchView } from "./searchview.js";
import { sheetView } from "./sheetview.js";
import { sheetOf } from "./sheets.js";
import { toursView } from "./toursview.js";

const VIEWS = { search: searchView, legend: legendView, credits: creditsView, tours: toursView };

export class Panel {
  /** @param {import("./shell.js").shell} shell */
  constructor(shell) {
    this.shell = shell;
    this.element = el("aside.panel.covers", { hidden: true });
    this.shown = "";
    /** What had the focus when the panel opened. */
    this.opener = null;
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** Draw what is open now; the same thing again keeps its place. */
  update() {
    const { visit, words, today } = this.shell;
    const sheet =
      visit.selection && visit.selection.kind !== "section" ? sheetOf(words, visit.selection, today, visit.date) : null;
    const view = VIEWS[visit.panel];
    this.element.hidden = this.shell.player?.isRunning || !(sheet || view);
    if (this.element.hidden) {
      this.shown = "";
      this.element.replaceChildren();
      return;
    }
    const shown = JSON.stringify([
      visit.language,
      visit.panel,
      visit.selection,
      (visit.selection || visit.panel === "legend") && [visit.view, visit.date],
    ]);
    if (shown === this.shown) return;
    const scrolled = this.#sameBut(shown) ? this.element.querySelector(".scroll")?.scrollTop : 0;
    this.shown = shown;
    const { title, body } = sheet ? sheetView(this.shell, sheet) : view(this.shell);
    const heading = el("h2", { tabindex: "-1" }, title);
    this.element.setAttribute("aria-label", title);
    this.element.replaceChildren(
      el("div.bar", {}, visit.trail.length ? this.#back() : false, heading, this.#close()),
      el("div.scroll", {}, body),
    );
    this.element.querySelector(".scroll").scrollTop = scrolled ?? 0;
  }

  /** Whether only the language is another one. */
  #sameBut(shown) {
    return (
      !!this.shown &&
      JSON.stringify(JSON.parse(shown).slice(1, 3)) === JSON.stringify(JSON.parse(this.shown).slice(1, 3))
    );
  }

  #back() {
    return iconButton("back", this.shell.words.screen("SheetFrame", "Back"), () => this.shell.back(), "flat");
  }

  #close() {
    return iconButton("close", this.shell.words.screen("SheetFrame", "Close"), () => this.shell.close(), "flat");
  }

  focus() {
    if (this.element.hidden) return;
    if (!this.element.contains(document.activeElement)) this.opener = document.activeElement;
    const first = this.element.querySelector("input") ?? this.element.querySelector("h2");
    // On a telephone a field in focus calls up the keyboard: nobody asked for it yet.
    (matchMedia("(pointer: coarse)").matches ? this.element.querySelector("h2") : first)?.focus({
      preventScroll: true,
    });
  }

  blur() {
    const key = this.opener?.getAttribute?.("data-key");
    (key ? document.querySelector(`[data-key="${CSS.escape(key)}"]`) : this.shell.map)?.focus({ preventScroll: true });
    this.opener = null;
  }
}
