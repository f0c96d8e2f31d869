/**
 * The search, and before anything is typed the directory of all there is.
 */
import { el, icon } from "./dom.js";
import { found } from "./search.js";

/** @param {import("./shell.js").shell} shell */
export function searchView(shell) {
  const { words, visit } = shell;
  const results = el("div.results");
  const told = el("p.small", { role: "status" });
  const field = el("input.field", {
    type: "search",
    value: visit.query,
    placeholder: words.screen("SearchPanel", "Place, name, station…"),
    "aria-label": words.screen("SearchField", "Search for a place, an organisation, a station"),
    autocomplete: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    oninput: () => {
      shell.visit.query = field.value;
      draw();
    },
    onkeydown: (event) => {
      if (event.key === "Enter") results.querySelector("button")?.click();
    },
  });
  const draw = () => {
    const rows = found(words, field.value);
    const count = rows.reduce((sum, { things }) => sum + things.length, 0);
    told.textContent = !field.value.trim()
      ? ""
      : count === 0
        ? words.screen("SearchNothing", "Nothing by this name here")
        : count === 1
          ? words.screen("Search", "One result")
          : words.screen("Search", "{count} results", { count });
    results.replaceChildren(...rows.map((group) => section(shell, group)));
  };
  draw();
  return { title: words.screen("SearchPanel", "Search"), body: [field, told, results] };
}

function section(shell, { title, things }) {
  const row = ({ kind, id, name, hint, symbol }) =>
    el(
      "li",
      {},
      el(
        "button.row",
        { type: "button", onclick: () => shell.select({ kind, id }) },
        icon(symbol),
        el("span", {}, name, hint && el("small", {}, hint)),
      ),
    );
  return el("section", {}, title && el("h3", {}, title), el("ul.rows", {}, things.map(row)));
}
