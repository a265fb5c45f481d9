// One frame in the kind and size that the form or the address asks for: ?sandbox=allow-scripts&width=280&height=320
const form = document.querySelector("form");
const stage = document.querySelector(".stage");
const wished = new URLSearchParams(location.search);

for (const [name, value] of wished) if (form.elements[name]) form.elements[name].value = value;

function place() {
  const frame = document.createElement("iframe");
  frame.title = "Map: Upper Rhine";
  if (form.elements.sandbox.value !== "none") frame.setAttribute("sandbox", form.elements.sandbox.value);
  frame.src = `https://atlas.example/embed.html?v=1&lang=en&region=tmo&embed=${form.elements.level.value}`;
  stage.replaceChildren(frame);
  resize();
}

function resize() {
  const frame = stage.querySelector("iframe");
  frame.width = form.elements.width.value;
  frame.height = form.elements.height.value;
}

form.addEventListener("change", ({ target }) => (/width|height/.test(target.name) ? resize() : place()));
place();
