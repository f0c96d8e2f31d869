/**
 * Turns the state that the shell wishes for into movements and repainting, by what changed in it.
 */
import { Route } from "./route.js";
import { around } from "./shapes.js";
import { firstState, pointedSection, sameSelection } from "./state.js";
import { screenX, screenY } from "./world.js";

const CLOSE_UP = 16.6;
const FAR_ZOOM = 12.6;
const FAR_AWAY = 30000;
const STOP_ZOOM = 17.4;
const ROUTE_MARGIN = 72;
const REACH_MARGIN = 16;
const ROUTE_ZOOM = 17.8;
const STOP_MARGIN = 64;

export class Wishes {
  /** @param {import("./scene.js").Scene} scene @param {import("./camera.js").Camera} camera @param {any} surface */
  constructor(scene, camera, surface, world) {
    Object.assign(this, { scene, camera, surface, world });
    this.atHome = true;
    this.roaming = false;
    /** Whether the route is shown as it was fitted into the free area: the visitor has not moved the map since. */
    this.fitted = false;
    /** Whether what is within reach has not been in sight yet. */
    this.unseen = false;
    /** Whether a flight waits for what is within reach. */
    this.awaited = false;
    this.first = true;
  }

  /** @param {import("./state.js").State} wished the whole state; what is missing keeps its first value */
  apply(wished) {
    const before = this.scene.state;
    const state = { ...firstState(), ...wished, insets: { ...before.insets, ...wished.insets } };
    state.selection = this.scene.places.shownFor(state.selection);
    this.scene.route = state.route && new Route(state.route, this.world);
    this.unseen = !!state.reach.shown && !state.camera && (this.unseen || !before.reach.shown);
    if (!state.route && !state.reach.shown) this.fitted = false;
    this.scene.reach.show(state.reach);
    this.scene.setState(state);
    this.camera.insets = state.insets;
    this.camera.covers = state.covers;
    this.camera.rest(state.reducedMotion);
    this.camera.fitLimits();
    this.surface.refresh(paintsOtherwise(before, state));
    this.#move(before, state);
    this.first = false;
  }

  /** A view asked for by its button. */
  goTo(name, animate) {
    this.camera.go(this.camera.home(name), animate);
    // Only now: a change of zoom, this one too, is told as leaving home.
    this.atHome = true;
    this.roaming = false;
    this.fitted = false;
  }

  /**
   * Fly to where things, or a rectangle in WGS 84, fill the free area; to the view where none of them is on the map.
   *
   * @param {{things?: {kind: string, id: string}[], bounds?: number[]|null, view?: string, seconds?: number}} wanted
   */
  frame({ things = [], bounds = null, view = this.scene.state.view, seconds = 0 }) {
    const items = things.map((thing) => this.#find(thing)?.item).filter(Boolean);
    const boxes = items.map((item) => item.box ?? item);
    if (bounds) boxes.push(this.world.box(bounds));
    const target = boxes.length ? this.#around(boxes) : this.camera.home(view);
    this.camera.go(target, true, seconds * 1000);
    this.atHome = !boxes.length;
    this.roaming = false;
  }

  /** The target that shows several boxes; of a single small one its surroundings too. */
  #around(boxes) {
    const box = around(boxes);
    const { x0, y0, x1, y1 } = box;
    const margin = (boxes.length > 1 || x1 - x0 > FAR_AWAY ? 72 : 180) * this.scene.look.unit;
    const { zoom } = this.camera.fitted(box, margin);
    return this.camera.placing((x0 + x1) / 2, (y0 + y1) / 2, Math.min(zoom, STOP_ZOOM));
  }

  /** A step of zoom asked for by its button: around what is chosen or the campus, unless the visitor looks elsewhere. */
  zoomBy(steps) {
    this.camera.zoomBy(steps, this.roaming ? null : this.#subject());
  }

  /** Steps of the arrow keys. */
  panBy(right, down) {
    this.camera.panBy(right, down);
    this.roam();
  }

  /** The scale is another one. */
  leaveHome() {
    this.atHome = false;
    this.fitted = false;
  }

  /** The visitor moved the map with a finger. */
  roam() {
    this.leaveHome();
    this.roaming = true;
  }

  /** The size of the screen changed. */
  refit() {
    this.camera.fitLimits();
    if (this.scene.state.flight && !this.awaited) this.camera.jump(this.#stop(this.scene.state));
    else if (this.fitted) this.#fitSubject(false);
    else if (this.atHome) this.goTo(this.scene.state.view, false);
  }

  #move(before, state) {
    const chose = state.selection && (this.first || !sameSelection(before.selection, state.selection));
    const uncovered = sameInsets(before.insets, state.insets);
    if (state.flight) {
      const elsewhere = chose || !before.flight || state.view !== before.view || !!before.selection !== !!state.selection;
      if (this.first || elsewhere || !uncovered || state.stop?.id !== before.stop?.id) this.#tour(state);
      return;
    }
    if (state.camera) {
      this.atHome = false;
      this.camera.jump({ ...this.world.toUnits(state.camera.lon, state.camera.lat), zoom: state.camera.zoom });
    } else if (this.first) {
      this.goTo(state.view, false);
    } else if (state.view !== before.view && state.view !== this.camera.viewName()) {
      this.goTo(state.view, !chose && !state.route);
      if (!chose && !state.route) return;
    }
    if (state.route && !sameRoute(before, state) && !state.camera) this.#fitSubject(!this.first);
    else if (this.fitted && !uncovered) this.#fitSubject(true);
    else if (state.selection && (chose || !uncovered)) this.#reveal(state.selection, chose || !!this.camera.flight);
    else if (!uncovered && this.atHome && !this.camera.flight) this.goTo(state.view, true);
  }

  /** What is within reach has come: bring it into sight, unless another day is only compared with. */
  reachCame() {
    this.surface.refresh(true);
    if (this.scene.state.flight) {
      if (this.awaited) this.#tour(this.scene.state);
    } else if (this.unseen && !this.scene.state.route) this.#fitSubject(true);
    this.unseen = false;
  }

  /** The whole route and its goal in the free area, or the step of it that is followed; else what is within reach. */
  #fitSubject(animate) {
    const box = this.scene.route ? this.#way(this.scene.route) : this.scene.reach.subject();
    if (!box) return;
    const margin = this.scene.route ? ROUTE_MARGIN * this.scene.look.mark : REACH_MARGIN * this.scene.look.unit;
    this.camera.go(this.camera.whole(box, margin, ROUTE_ZOOM), animate);
    // Only now: a change of zoom, this one too, is told as the visitor's.
    this.atHome = false;
    this.roaming = false;
    this.fitted = true;
  }

  /** What is to be in sight of a route: it may end at an edge of a building, whose name is to be seen. */
  #way(route) {
    const box = route.subject();
    const { selection } = this.scene.state;
    const goal = selection && route.reachesGoal() && this.#find(selection)?.item;
    return box && goal ? around([box, goal]) : box;
  }

  /** The next stop of a calm flight; one about what is within reach waits until that has come. */
  #tour(state) {
    this.awaited = !!state.stop?.reach && !this.scene.reach.subject();
    if (this.awaited) return;
    this.atHome = false;
    this.roaming = false;
    this.camera.go(this.#stop(state), !this.first, state.flight * 1000);
  }

  /** Where a stop is best seen: a view as a whole, anything else in the middle of the free area. */
  #stop({ selection, view, stop }) {
    const { unit } = this.scene.look;
    const together = stop && this.#together(stop);
    // Not between what covers the map: the caption has another size at each stop.
    if (together) return this.camera.clear(together, STOP_MARGIN * unit, this.scene.route ? ROUTE_ZOOM : STOP_ZOOM);
    const found = selection && this.#find(selection);
    if (!found) return this.camera.home(view);
    const { item, kind } = found;
    if (kind === "section") return this.camera.fitted(item.box, 96 * unit);
    if (Math.hypot(item.x, item.y) > FAR_AWAY) return this.#withCampus(item);
    const { zoom } = item.path ? this.camera.fitted(item.box, 180 * unit) : { zoom: STOP_ZOOM };
    const { x0, y0, x1, y1 } = item.path ? item.box : { x0: item.x, y0: item.y, x1: item.x, y1: item.y };
    return this.camera.placing((x0 + x1) / 2, (y0 + y1) / 2, Math.min(zoom, STOP_ZOOM));
  }

  /** All that a stop of a tour shows, as one rectangle of units; null where a flight to a single thing shows it best. */
  #together({ spots, bounds, reach }) {
    const found = spots.map((spot) => (spot.kind === "view" ? { box: this.camera.boxes[spot.id] } : this.#find(spot)?.item));
    const boxes = found.filter(Boolean).map((item) => item.box ?? item);
    if (bounds) boxes.push(this.world.box(bounds));
    const subject = this.scene.route?.subject() ?? (reach ? this.scene.reach.subject() : null);
    if (subject) boxes.push(subject);
    if (!boxes.length || (found.length === 1 && boxes.length === 1)) return null;
    return around(boxes);
  }

  /** Bring what is chosen into the free area, at a scale at which it can be seen. */
  #reveal(selection, chose) {
    const { unit } = this.scene.look;
    const zoom = this.camera.target().zoom;
    const found = this.#find(selection);
    if (!found) return;
    const { item, kind } = found;
    this.atHome = false;
    this.roaming = false;
    const view = this.camera.view();
    const near = isNear(view, item);
    if (kind === "section") this.camera.go(this.camera.fitted(item.box, 64 * unit));
    else if (chose && selection.kind === "place" && zoom < 14.4) this.camera.go(this.camera.placing(item.x, item.y, CLOSE_UP));
    else if (chose && kind === "organisation" && zoom > 14.4) this.camera.go(this.#withCampus(item));
    else if (chose && kind === "station" && !near && zoom > 14) this.camera.go(this.#withCampus(item));
    else this.camera.reveal(item.path ? item.box : { x0: item.x, y0: item.y, x1: item.x, y1: item.y }, 64 * unit);
  }

  /** A view of something far away that still shows where the campus is: at the origin of the plane. */
  #withCampus({ x, y }) {
    const box = { x0: Math.min(0, x), y0: Math.min(0, y), x1: Math.max(0, x), y1: Math.max(0, y) };
    const target = this.camera.fitted(box, 150 * this.scene.look.unit);
    const zoom = Math.min(target.zoom, FAR_ZOOM);
    return this.camera.placing((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, zoom);
  }

  /** Where on the screen the chosen thing is, or else the campus; null where neither is in the free area. */
  #subject() {
    const { selection } = this.scene.state;
    const { x, y } = (selection && this.#find(selection)?.item) ?? { x: 0, y: 0 };
    const view = this.camera.view();
    const free = this.camera.free();
    const at = { x: screenX(view, x), y: screenY(view, y) };
    return at.x >= free.x0 && at.x <= free.x1 && at.y >= free.y0 && at.y <= free.y1 ? at : null;
  }

  #find({ kind, id }) {
    const { places, network } = this.scene;
    if (kind === "organisation") {
      const item = places.organisationById.get(id);
      return item && { item, kind };
    }
    if (kind === "section") {
      const box = network.boxOf(id);
      return box && { item: { box, x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 }, kind };
    }
    if (kind === "station") {
      const item = network.byId.get(id);
      return item && { item, kind };
    }
    const place = places.find(id);
    if (!place) return null;
    return place.station
      ? { item: network.byId.get(place.station) ?? place, kind: "station" }
      : { item: place, kind };
  }
}

/** Whether something is on the screen or not far from it. */
function isNear(view, { x, y }) {
  return (
    Math.abs(screenX(view, x) - view.w / 2) < 1.5 * view.w && Math.abs(screenY(view, y) - view.h / 2) < 1.5 * view.h
  );
}

function sameInsets(a, b) {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function sameRoute(a, b) {
  return a.route?.id === b.route?.id && a.route?.step === b.route?.step;
}

/** Whether the ground looks different in another state. */
function paintsOtherwise(a, b) {
  if (pointedSection(a) !== pointedSection(b) || !sameRoute(a, b)) return true;
  if (a.highContrast !== b.highContrast || a.textScale !== b.textScale || a.leastText !== b.leastText) return true;
  if (a.reach.shown !== b.reach.shown || a.reach.beside !== b.reach.beside) return true;
  if (a.stop?.layers?.join() !== b.stop?.layers?.join()) return true;
  return a.date !== b.date || a.today !== b.today || a.unit !== b.unit;
}
