/**
 * Where lines run on the screen, in coarse cells, so that names can keep off them.
 */
const CELL = 4;

export class TrackMask {
  /** @param {number} w @param {number} h in CSS pixels */
  constructor(w, h) {
    this.columns = Math.ceil(w / CELL);
    this.rows = Math.ceil(h / CELL);
    this.cells = new Uint8Array(this.columns * this.rows);
  }

  /** @param {Float64Array} path on the screen @param {number} width of the line in CSS pixels */
  add(path, width) {
    const around = Math.floor(width / 2 / CELL);
    const w = this.columns * CELL;
    const h = this.rows * CELL;
    for (let i = 2; i < path.length; i += 2) {
      const [ax, ay, bx, by] = [path[i - 2], path[i - 1], path[i], path[i + 1]];
      if (Math.max(ax, bx) < 0 || Math.min(ax, bx) > w || Math.max(ay, by) < 0 || Math.min(ay, by) > h) continue;
      const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / (CELL * 0.7)) || 1;
      for (let s = 0; s <= steps; s++) this.#mark(ax + ((bx - ax) * s) / steps, ay + ((by - ay) * s) / steps, around);
    }
  }

  /** Whether a line runs through a box. @param {import("./boxes.js").Box} box */
  hits(box) {
    return this.count(box, 1) > 0;
  }

  /** How many points of a box a line covers, counted up to a limit. @param {import("./boxes.js").Box} box */
  count({ x, y, hw, hh, cos, sin }, limit = Infinity) {
    let found = 0;
    const nx = Math.max(1, Math.ceil((2 * hw) / CELL));
    const ny = Math.max(1, Math.ceil((2 * hh) / CELL));
    for (let i = 0; i <= nx; i++) {
      for (let j = 0; j <= ny; j++) {
        const u = -hw + (2 * hw * i) / nx;
        const v = -hh + (2 * hh * j) / ny;
        if (this.#at(x + u * cos - v * sin, y + u * sin + v * cos) && ++found >= limit) return found;
      }
    }
    return found;
  }

  #mark(x, y, around) {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    for (let r = Math.max(0, row - around); r <= Math.min(this.rows - 1, row + around); r++) {
      const from = Math.max(0, column - around);
      const to = Math.min(this.columns - 1, column + around);
      if (from <= to) this.cells.fill(1, r * this.columns + from, r * this.columns + to + 1);
    }
  }

  #at(x, y) {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    return (
      column >= 0 &&
      row >= 0 &&
      column < this.columns &&
      row < this.rows &&
      this.cells[row * this.columns + column] === 1
    );
  }
}
