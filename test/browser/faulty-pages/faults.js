const faults = {
  "console-error": () => console.error("planted console error"),
  "console-warning": () => console.warn("planted console warning"),
  "uncaught-error": () => {
    throw new Error("planted uncaught error");
  },
  "unhandled-rejection": () => void Promise.reject(new Error("planted rejection")),
  "foreign-request": () => window.open("https://tiles.example/0/0/0.png"),
  "foreign-fetch": () => fetch("https://tiles.example/0/0/0.png").catch(() => null),
  "foreign-image": () => (new Image().src = "https://tiles.example/0/0/0.png"),
  "evaluated-text": () => globalThis.setTimeout("globalThis.planted = true"),
  "blob-worker": () => new Worker(URL.createObjectURL(new Blob(["0"], { type: "text/javascript" }))),
  "style-attribute": () => document.body.setAttribute("style", "color: red"),
  "missing-file": () => fetch("no-such-file.json"),
  "no-alternative-text": () => document.querySelector("main").append(document.createElement("img")),
};

faults[location.search.slice(1)]?.();
