/**
 * The composition of the page: loads the layers, paints them, and follows the wishes of the shell through the one
 * global `kiosk`. The shell may have left the state to begin with in `kiosk.state`.
 */
import { Camera } from "./camera.js";
import { keepInTouch, post } from "./door.js";
import { watchFingers } from "./fingers.js";
import { listen } from "./gestures.js";
import { Questions, twoFrames } from "./questions.js";
import { Reach } from "./reach.js";
import { Scene } from "./scene.js";
import { source } from "./source.js";
import { firstState } from "./state.js";
import { Surface } from "./surface.js";
import { Targets } from "./targets.js";
import { Wishes } from "./wishes.js";
import { World } from "./world.js";

const AT_START = ["plan", "places", "network"];
const AFTER_START = ["region", "own"];
const REST_MS = 140;

/**
 * @param {any} map Leaflet's
 * @param {{origin: [number, number], views: Object<string, number[]>, limits: number[]}} options
 */
export function start(map, options) {
  keepInTouch();
  const given = window.kiosk?.state;
  const waiting = [];
  let page = null;
  window.kiosk = {
    /** @param {any} message from the shell */
    receive(message) {
      if (page) page.receive(message);
      else waiting.push(message);
    },
  };
  Promise.all(AT_START.map((name) => source.load(name))).then((layers) => {
    page = compose(map, options, layers);
    const shown = waiting.filter((message) => message.type === "show").pop();
    page.begin(shown ? shown.state : (given ?? firstState()));
    for (const message of waiting) if (message.type !== "show") page.receive(message);
  });
}

function compose(map, options, [plan, places, network]) {
  const world = new World(options.origin);
  const reach = new Reach(
    (name) => source.load(name),
    () => wishes.reachCame(),
  );
  const scene = new Scene(plan, places, network, firstState(), reach);
  const camera = new Camera(map, world, options);
  const surface = new Surface(scene, camera);
  const targets = new Targets(scene);
  const wishes = new Wishes(scene, camera, surface, world);
  const fingers = watchFingers(() => post({ type: "stuck" }));
  const questions = new Questions(scene, camera, targets, surface, fingers);
  camera.onAhead = (view) => surface.prepare(view);
  const tap = (point) => post({ type: "tapped", ...targets.at(point, camera.view()) });
  const press = (point) => {
    scene.pressed = point && targets.at(point, camera.view());
    surface.ask();
  };
  listen(map, camera, tap, press);
  map.on("zoomstart", () => wishes.leaveHome());
  map.on("dragstart", () => wishes.roam());
  map.on("resize", () => wishes.refit());
  reportRest(map, camera);
  /** Read the layers of another edition; the picture stays until all are there. */
  const renew = async () => {
    scene.renew(...(await Promise.all([...AT_START, ...AFTER_START].map((name) => source.load(name)))));
    await reach.renew();
    surface.renew();
  };
  let whole = Promise.resolve();
  return {
    /** Paint the first state, tell that it stands, then fetch what is not seen yet. */
    begin(state) {
      wishes.apply(state);
      surface.addTo(map);
      surface.begin();
      whole = twoFrames().then(async () => {
        post({ type: "ready", elapsedMs: Math.round(performance.now()) });
        scene.addLater(...(await Promise.all(AFTER_START.map((name) => source.load(name)))));
        surface.refresh(true);
      });
    },
    receive(message) {
      if (message.type === "show") wishes.apply(message.state);
      else if (message.type === "zoom") wishes.zoomBy(message.by);
      else if (message.type === "pan") wishes.panBy(message.right, message.down);
      else if (message.type === "goTo") wishes.goTo(message.view, message.animate !== false);
      else if (message.type === "lifted") fingers.lifted();
      else if (message.type === "frame") wishes.frame(message);
      else if (message.type === "renew") {
        whole = whole.then(renew);
        whole.then(twoFrames).then(
          () => post({ type: "renewed", drawn: true }),
          () => post({ type: "renewed", drawn: false }),
        );
      } else if (message.type === "ask") {
        whole
          .then(() => questions.answer(message.question))
          .then((value) => post({ type: "answer", id: message.id, value }));
      }
    },
  };
}

/** Tell where the map came to rest, once for each movement. */
function reportRest(map, camera) {
  let timer = 0;
  map.on("movestart", () => clearTimeout(timer));
  map.on("moveend", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { x, y, zoom } = camera.target();
      post({ type: "settled", view: camera.viewName(zoom), ...camera.world.toLonLat(x, y), zoom });
    }, REST_MS);
  });
}
