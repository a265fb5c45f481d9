// Tabs as the ARIA practices describe them; without scripts both panels are simply there.
const list = document.querySelector(".tabs");
const tabs = [...list.querySelectorAll("[role=tab]")];

function open(tab) {
  for (const other of tabs) {
    const isOpen = other === tab;
    other.setAttribute("aria-selected", String(isOpen));
    other.tabIndex = isOpen ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !isOpen;
  }
}

list.hidden = false;
open(tabs[0]);
list.addEventListener("click", ({ target }) => tabs.includes(target) && open(target));
list.addEventListener("keydown", ({ key }) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (!step) return;
  const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
  open(next);
  next.focus();
});
