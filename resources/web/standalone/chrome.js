/**
 * What always stands on the map: where one is, the languages, the way to the panels, zoom and views.
 */
import { el, icon, iconButton } from "./dom.js";

export class Chrome {
  /** @param {import("./shell.js").shell} shell */
  constructor(shell) {
    this.shell = shell;
    this.head = el("header.head");
    this.tools = el("div.tools.covers");
    this.element = el("div.chrome", {}, this.head, this.tools);
  }

  update() {
    const { words, visit } = this.shell;
    this.head.replaceChildren(this.#title(), this.#menu(), this.#languages());
    const view = (name, word) =>
      el(
        "button",
        {
          type: "button",
          "data-key": `view-${name}`,
          "aria-pressed": String(visit.view === name),
          onclick: () => this.shell.go(name),
        },
        word,
      );
    const zoom = (name, word, by) => {
      const made = iconButton(name, word, () => this.shell.send({ type: "zoom", by }));
      made.setAttribute("data-key", name);
      return made;
    };
    this.tools.replaceChildren(
      el(
        "div.segments.views",
        { role: "group" },
        view("campus", words.screen("ViewSwitch", "Campus")),
        view("grandparis", words.screen("ViewSwitch", "Greater Paris")),
      ),
      el(
        "div.zoom",
        {},
        zoom("plus", words.screen("MapControls", "Zoom in"), 1),
        zoom("minus", words.screen("MapControls", "Zoom out"), -1),
      ),
    );
  }

  #title() {
    const { title, commune } = this.shell.words.content;
    return el("div.title.covers", {}, el("h1", {}, title), el("p", {}, commune));
  }

  #menu() {
    const { words, visit } = this.shell;
    const button = (panel, name, word) =>
      el(
        "button",
        {
          type: "button",
          "data-key": `menu-${panel}`,
          "aria-label": word,
          title: word,
          "aria-expanded": String(visit.panel === panel),
          onclick: () => (visit.panel === panel ? this.shell.close() : this.shell.open(panel)),
        },
        icon(name),
        el("span", {}, word),
      );
    const tours = Object.keys(words.content.tours).length > 0;
    return el(
      "nav.menu.covers",
      {},
      button("search", "search", words.screen("SearchPanel", "Search")),
      tours && button("tours", "play", words.own("tours")),
      button("legend", "legend", words.screen("LegendPanel", "Legend")),
    );
  }

  /** Each by its own name; a list where there is no room for all. */
  #languages() {
    const { words, visit, about } = this.shell;
    const choose = (language) => this.shell.set({ language });
    const names = about.languages.map(({ code, name }) =>
      el(
        "button",
        {
          type: "button",
          lang: code,
          "data-key": `language-${code}`,
          "aria-pressed": String(code === visit.language),
          onclick: () => choose(code),
        },
        name,
      ),
    );
    const list = el(
      "select",
      {
        "aria-label": words.own("language"),
        "data-key": "language",
        onchange: (event) => choose(event.target.value),
      },
      about.languages.map(({ code, name }) =>
        el("option", { value: code, lang: code, selected: code === visit.language }, name),
      ),
    );
    return el(
      "div.languages.covers",
      {},
      el("div.segments", { role: "group", "aria-label": words.own("language") }, names),
      list,
    );
  }
}
