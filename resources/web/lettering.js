/**
 * Texts as small pictures with a halo, straight or along a line.
 *
 * A picture is `{image, left, top}`: the canvas and where its upper left corner lies from the anchor, in CSS pixels.
 *
 * `rim` is how wide the halo is, as a part of the size.
 *
 * @typedef {{size: number, weight: number, colour: string, halo: string, rim: number, spacing?: number, italic?: boolean}} Face
 */
/** The same as in kiosk/fonts.py. */
const FAMILIES = [
  "Inter",
  "Noto Sans",
  "Noto Sans Arabic UI",
  "Noto Sans Arabic",
  "Noto Sans Hebrew",
  "Noto Sans Armenian",
  "Noto Sans Georgian",
  "Noto Sans Devanagari UI",
  "Noto Sans Bengali UI",
  "Noto Sans Tamil UI",
  "Noto Sans Thai UI",
];
const FAMILY = [...FAMILIES.map((name) => `"${name}"`), "sans-serif"].join(", ");
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
const LEADING = 1.18;
const CAP = 0.36;

const ruler = new OffscreenCanvas(4, 4).getContext("2d");
const widths = new Map();

/** @param {Face} face */
export function font(face) {
  return `${face.italic ? "italic " : ""}${face.weight} ${face.size}px ${FAMILY}`;
}

/** The width of a text in CSS pixels. @param {Face} face */
export function widthOf(text, face) {
  const key = `${font(face)}|${face.spacing ?? 0}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    setFace(ruler, face, text);
    width = ruler.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/** The widths of the letters of a text, so that they fill its width. @param {Face} face @returns {number[]} */
export function letterWidths(text, face) {
  const alone = [...text].map((letter) => widthOf(letter, face));
  const kerned = widthOf(text, face) / alone.reduce((sum, width) => sum + width, 0);
  return alone.map((width) => width * kerned);
}

/** A text in at most two lines of about the same length where it is long. @param {Face} face @returns {string[]} */
export function wrapped(text, face, longest) {
  if (widthOf(text, face) <= longest) return [text];
  const words = text.split(" ");
  let best = [text];
  let width = Infinity;
  for (let i = 1; i < words.length; i++) {
    if (/^[–—:&]$/.test(words[i])) continue;
    const rows = [words.slice(0, i).join(" "), words.slice(i).join(" ")];
    const wider = Math.max(...rows.map((row) => widthOf(row, face)));
    if (wider < width) [best, width] = [rows, wider];
  }
  return best;
}

/** The size of rows of text. @param {string[]} rows @param {Face} face */
export function sizeOf(rows, face) {
  return { w: Math.max(...rows.map((row) => widthOf(row, face))), h: rows.length * face.size * LEADING };
}

/**
 * A picture of rows of text whose middle is the anchor.
 *
 * @param {string[]} rows @param {Face} face @param {"left"|"center"|"right"} align @param {number} ratio
 * @param {{h: number, paint: (ctx: OffscreenCanvasRenderingContext2D, x: number, y: number) => void}} [below] what
 *   stands under the text, in a strip of so many pixels
 */
export function picture(rows, face, align, ratio, below) {
  const { w, h } = sizeOf(rows, face);
  const margin = Math.ceil(haloOf(face)) + 2;
  const width = Math.max(w, below?.w ?? 0);
  const full = { w: Math.ceil(width) + 2 * margin, h: Math.ceil(h + (below?.h ?? 0)) + 2 * margin };
  const image = new OffscreenCanvas(Math.ceil(full.w * ratio), Math.ceil(full.h * ratio));
  const ctx = image.getContext("2d");
  ctx.scale(ratio, ratio);
  setFace(ctx, face, rows.join(" "));
  ctx.textAlign = align;
  const x = align === "left" ? margin : align === "right" ? full.w - margin : full.w / 2;
  const baseline = (i) => margin + (i + 0.5) * face.size * LEADING + face.size * CAP;
  prepareHalo(ctx, face);
  rows.forEach((row, i) => ctx.strokeText(row, x, baseline(i)));
  ctx.fillStyle = face.colour;
  rows.forEach((row, i) => ctx.fillText(row, x, baseline(i)));
  below?.paint(ctx, x, margin + h + below.h / 2);
  return { image, w: full.w, h: full.h, left: -full.w / 2, top: -full.h / 2 };
}

/**
 * A picture of a text whose letters follow a line.
 *
 * @param {string} text @param {Face} face
 * @param {{places: {x: number, y: number, angle: number}[], straight: boolean}} fit one place a letter
 * @param {{x: number, y: number}} anchor
 */
export function curvedPicture(text, face, { places, straight }, anchor, ratio) {
  const margin = Math.ceil(face.size + haloOf(face));
  const x0 = Math.floor(Math.min(...places.map((p) => p.x))) - margin;
  const y0 = Math.floor(Math.min(...places.map((p) => p.y))) - margin;
  const w = Math.ceil(Math.max(...places.map((p) => p.x))) + margin - x0;
  const h = Math.ceil(Math.max(...places.map((p) => p.y))) + margin - y0;
  const image = new OffscreenCanvas(Math.ceil(w * ratio), Math.ceil(h * ratio));
  const ctx = image.getContext("2d");
  setFace(ctx, face, text);
  ctx.textAlign = "center";
  ctx.fillStyle = face.colour;
  prepareHalo(ctx, face);
  const parts = straight ? [[text, middleOf(places)]] : [...text].map((letter, i) => [letter, places[i]]);
  for (const draw of ["strokeText", "fillText"]) {
    parts.forEach(([letter, { x, y, angle }]) => {
      ctx.setTransform(ratio, 0, 0, ratio, (x - x0) * ratio, (y - y0) * ratio);
      ctx.rotate(angle);
      ctx[draw](letter, 0, face.size * CAP);
    });
  }
  return { image, w, h, left: x0 - anchor.x, top: y0 - anchor.y };
}

/** Where a straight text has its middle. */
function middleOf(places) {
  const a = places[0];
  const b = places[places.length - 1];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, angle: places[places.length >> 1].angle };
}

function haloOf(face) {
  return Math.max(2, face.size * face.rim);
}

/** Letters that are read from right to left join: space between them would tear words apart. */
function setFace(ctx, face, text) {
  const toTheLeft = isReadToTheLeft(text);
  ctx.font = font(face);
  ctx.letterSpacing = `${toTheLeft ? 0 : (face.spacing ?? 0)}px`;
  ctx.direction = toTheLeft ? "rtl" : "ltr";
}

/** By its first letter, as browsers tell the direction of a paragraph. */
function isReadToTheLeft(text) {
  const [first] = text.match(/\p{L}/u) ?? [""];
  return RIGHT_TO_LEFT.test(first);
}

function prepareHalo(ctx, face) {
  ctx.lineJoin = "round";
  ctx.lineWidth = 2 * haloOf(face);
  ctx.strokeStyle = face.halo;
}
