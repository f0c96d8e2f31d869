/**
 * The tours that can be taken.
 */
import { el, icon } from "./dom.js";

/** @param {import("./shell.js").shell} shell */
export function toursView(shell) {
  const { words } = shell;
  const row = ({ id, name, stops }) =>
    el(
      "li",
      {},
      el(
        "button.row",
        { type: "button", "data-key": `tour-${id}`, onclick: () => shell.player.start(id) },
        icon("play"),
        el("span", {}, name, el("small", {}, stops.map(({ title }) => title).join(" · "))),
      ),
    );
  return { title: words.own("tours"), body: [el("ul.rows", {}, Object.values(words.content.tours).map(row))] };
}
