// The page holds its texts in four languages and shows one; the map follows the `lang` of the page.
const texts = document.querySelectorAll("[data-text]");
const buttons = document.querySelectorAll("[data-language]");

function speak(language) {
  document.documentElement.lang = language;
  for (const text of texts) text.hidden = text.lang !== language;
  for (const button of buttons)
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  document.title = document.querySelector(`h1[lang=${language}]`).textContent;
}

for (const button of buttons) button.addEventListener("click", () => speak(button.dataset.language));
