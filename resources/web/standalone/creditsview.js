/**
 * Who made the data and the program, and under which licences.
 */
import { el } from "./dom.js";
import { inline } from "./inline.js";
import { unbroken } from "./words.js";

/** @param {import("./shell.js").shell} shell */
export function creditsView({ words }) {
  const { credits, licences, contentDate } = words.content;
  const { texts, software } = inline("licences");
  const licence = ({ id, name, summary }) => reading(name, summary, texts[id]);
  const body = [
    el("p", {}, words.screen("Credits", "State of the content: {date}", { date: unbroken(contentDate) })),
    el("p", {}, words.own("about")),
    el(
      "ul.credits",
      {},
      credits.map(({ text }) => el("li", {}, text)),
    ),
    el("h3", {}, words.screen("CreditsPanel", "Licences of the data")),
    Object.values(licences).map(licence),
    el("h3", {}, words.screen("CreditsPanel", "Software")),
    software.map(({ name, licence: under, text }) => reading(`${name} · ${under}`, "", text)),
  ];
  return { title: words.screen("CreditsPanel", "Credits and licences"), body: body.flat() };
}

/** A licence that can be read in full. */
function reading(name, summary, text) {
  const about = [el("strong", {}, name), summary && el("p", {}, summary)];
  return text
    ? el(
        "details.licence",
        {},
        el("summary", {}, name),
        summary && el("p", {}, summary),
        el("pre", { tabindex: "0" }, text),
      )
    : el("div.licence", {}, about);
}
