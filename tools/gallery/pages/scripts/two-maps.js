// Each caption hears the map beside it and no other.
for (const section of document.querySelectorAll(".pair section")) {
  const map = section.querySelector("grenzatlas-map");
  const shown = section.querySelector("[data-shown]");
  const selected = section.querySelector("[data-selected]");
  map.addEventListener("grenzatlas-ready", ({ detail }) => (shown.textContent = detail.title));
  map.addEventListener("grenzatlas-view", ({ detail }) => (shown.textContent = detail.title));
  map.addEventListener("grenzatlas-selection", ({ detail }) => {
    selected.textContent = detail.selection ? detail.selection.name : "nichts";
  });
}
