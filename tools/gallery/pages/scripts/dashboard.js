import { connect } from "https://atlas.example/embed/v1/grenzatlas-embed.js";

const controls = document.querySelector("#controls");
const answer = document.querySelector("#answer");
const log = document.querySelector("#log");
const picture = document.querySelector("#picture");
const LONGEST_LOG = 100;

const map = connect(document.querySelector("#map"));

// What the map says of itself.
for (const type of ["ready", "height", "selection", "view", "error"]) map.on(type, note);
map.on("selection", ({ selection }) => press(selection?.kind === "region" ? selection.id : ""));

function note({ type, ...said }) {
  const line = document.createElement("li");
  const name = document.createElement("b");
  const rest = document.createElement("span");
  delete said.protocol;
  delete said.version;
  name.textContent = type;
  rest.textContent = JSON.stringify(said);
  line.append(name, rest);
  log.append(line);
  if (log.children.length > LONGEST_LOG) log.firstElementChild.remove();
  log.scrollTop = log.scrollHeight;
}

function press(region) {
  for (const button of controls.querySelectorAll("[data-region]"))
    button.setAttribute("aria-pressed", String(button.dataset.region === region));
}

// What this page says to the map; each command is answered.
async function tell(words, command) {
  answer.textContent = `${words} …`;
  delete answer.dataset.failed;
  try {
    const result = await command();
    answer.textContent = `${words}: done`;
    return result;
  } catch (error) {
    answer.dataset.failed = "";
    answer.textContent = `${words}: ${error.code} (${error.message})`;
  }
}

controls.addEventListener("click", async ({ target }) => {
  const { region, place, image } = target.dataset;
  if (region !== undefined)
    await tell(target.textContent, () => map.select(region === "" ? null : { kind: "region", id: region }));
  if (place) {
    const [longitude, latitude, zoom] = place.split(" ").map(Number);
    await tell(target.textContent, () => map.flyTo([longitude, latitude], zoom));
  }
  if (image) {
    const blob = await tell(target.textContent, () => map.requestImage(image));
    if (blob) showPicture(blob);
  }
});

controls.addEventListener("change", ({ target }) => {
  const { name, value } = target;
  if (name === "country") {
    const countries = [...controls.querySelectorAll("[name=country]:checked")].map((box) => box.value);
    void tell("Countries", () => map.set({ filters: { country: countries } }));
  } else if (name === "view") void tell("View", () => map.show(value));
  else if (name === "indicator")
    void tell("Indicator", () => map.set({ overlay: "indicators", indicator: value }));
  else if (name === "flowSet")
    void tell("Commuters", () => map.set({ overlay: "commuters", flowSet: value }));
  else void tell(name, () => map.set({ [name]: value || null }));
});

function showPicture(blob) {
  const image = picture.querySelector("img");
  URL.revokeObjectURL(image.src);
  image.src = URL.createObjectURL(blob);
  picture.querySelector("figcaption").textContent = `${blob.type}, ${Math.round(blob.size / 1024)} kB`;
  picture.hidden = false;
}
