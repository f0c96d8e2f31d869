// A page that tries every way out. The test puts the ports of its listeners in.
const web = "http://127.0.0.1:%TCP%/";
const post = (message) => fetch("/event", { method: "POST", body: JSON.stringify(message) });
const tried = [];
const attempt = (name, action) => {
  try {
    const result = action();
    if (result && result.catch) result.catch(() => {});
    tried.push(name);
  } catch (error) {
    tried.push(`${name}: ${error.name}`);
  }
};
const add = (tag, attributes) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};
const stun = () => {
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: "stun:127.0.0.1:%UDP%" },
      { urls: "turn:127.0.0.1:%TCP%?transport=tcp", username: "u", credential: "c" },
    ],
  });
  peer.createDataChannel("out");
  return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
};
const request = () => {
  const xhr = new XMLHttpRequest();
  xhr.open("GET", web + "xhr");
  xhr.send();
};
const submit = () => {
  const form = add("form", { action: web + "form", method: "post", target: "elsewhere" });
  add("iframe", { name: "elsewhere" });
  form.submit();
};

attempt("fetch", () => fetch(web + "fetch"));
attempt("fetch without cors", () => fetch(web + "opaque", { mode: "no-cors" }));
attempt("request", request);
attempt("socket", () => new WebSocket("ws://127.0.0.1:%TCP%/"));
attempt("events", () => new EventSource(web + "events"));
attempt("beacon", () => navigator.sendBeacon(web + "beacon", "x"));
attempt("transport", () => new WebTransport("https://127.0.0.1:%UDP%/"));
attempt("stun", stun);
attempt("image", () => add("img", { src: web + "image" }));
attempt("script", () => add("script", { src: web + "script" }));
attempt("import", () => import(web + "module.js"));
attempt("video", () => add("video", { src: web + "video", autoplay: "" }));
attempt("object", () => add("object", { data: web + "object" }));
attempt("embed", () => add("embed", { src: web + "embed" }));
attempt("iframe", () => add("iframe", { src: web + "iframe" }));
for (const rel of ["prefetch", "preconnect", "dns-prefetch", "modulepreload", "stylesheet", "icon", "manifest"]) {
  attempt(rel, () => add("link", { rel, href: web + rel, as: "script" }));
}
attempt("rules", () => {
  const rules = add("script", { type: "speculationrules" });
  rules.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [web + "rules"] }] });
});
attempt("form", submit);
attempt("ping", () => add("a", { href: "#here", ping: web + "ping" }).click());
attempt("window", () => window.open(web + "window"));
attempt("worker", () => new Worker(URL.createObjectURL(new Blob([`fetch("${web}worker")`]))));
attempt("registration", () => navigator.serviceWorker.register(web + "service.js"));
attempt("elsewhere", () => location.assign(web + "navigation"));
attempt("file", () => add("iframe", { src: "file:///etc/passwd" }));
attempt("browser", () => add("iframe", { src: "chrome://version" }));

window.kiosk = { receive: () => {} };
post({ type: "ready", elapsedMs: 1 });
// Long enough for STUN's first packets and a prefetch when idle.
setTimeout(() => post({ type: "answer", id: "tried", value: tried }), 2500);
