/**
 * Draws a sheet from top to bottom.
 */
import { disc, el, icon } from "./dom.js";

/** @param {import("./shell.js").shell} shell @param {import("./sheets.js").Sheet} sheet */
export function sheetView(shell, sheet) {
  const chip = ({ icon: name, text, tone }) => el(`li.chip.${tone}`, {}, icon(name), text);
  const body = [
    el("ul.chips", {}, sheet.tags.map(chip), sheet.states.map(chip)),
    sheet.subtitle && el("p.where", {}, sheet.subtitle),
    sheet.notes.map((note) => el("p.note", {}, note)),
    sheet.lead && el("p.lead", {}, sheet.lead),
    sheet.summary && el("p", {}, sheet.summary),
    sheet.figures.map(figure),
    sheet.lines.length > 0 && el("ul.rows", {}, sheet.lines.map(lineRow)),
    sheet.groups.map((group) => groupOf(shell, group)),
    sheet.facts.length > 0 &&
      el(
        "dl.facts",
        {},
        sheet.facts.map(({ label, value }) => el("div", {}, el("dt", {}, label), el("dd", {}, value))),
      ),
    sheet.remarks.map((remark) => el("p.small", {}, remark)),
    sourceList(shell.words, sheet.sources),
    sheet.as_of && el("p.small", {}, sheet.as_of),
  ];
  return { title: sheet.title, body: body.flat() };
}

/** @param {{value: string, label: string, note: string}} shown */
export function figure({ value, label, note }) {
  return el("p.figure", {}, el("strong", {}, value), " ", el("span", {}, label), note && el("small", {}, note));
}

export function sourceList(words, sources) {
  if (!sources.length) return [];
  return el(
    "details.sources",
    {},
    el("summary", {}, words.screen("SourceList", "Sources")),
    el(
      "ul",
      {},
      sources.map((source) => el("li", {}, source)),
    ),
  );
}

function lineRow(line) {
  return el(
    "li.line",
    {},
    disc(line, line.open),
    el(
      "div",
      {},
      el("strong", {}, line.name),
      el("span", {}, line.text),
      line.then && el(`span.chip.${line.then.tone}`, {}, icon(line.then.icon), line.then.text),
      line.notes.map((note) => el("small", {}, note)),
    ),
  );
}

function groupOf(shell, { title, links }) {
  const link = ({ kind, id, text, note }) => {
    const words = [text, note && el("small", {}, note)];
    const inside = id
      ? el("button.link", { type: "button", onclick: () => shell.select({ kind, id }) }, words)
      : el("span.link", {}, words);
    return el("li", {}, inside);
  };
  return el("section", {}, el("h3", {}, title), el("ul.links", {}, links.map(link)));
}
