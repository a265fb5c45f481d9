const touches = ["pointerdown", "pointerover", "keydown", "focusin"] as const;

/**
 * Calls back once, when the page can be seen or is touched. In a frame that lies outside the window of its host,
 * or in a part of it that is not shown, nothing can be seen.
 */
export function whenWanted(begin: () => void): void {
  const life = new AbortController();
  const once = () => {
    if (life.signal.aborted) return;
    life.abort();
    begin();
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) once();
  });
  observer.observe(document.documentElement);
  life.signal.addEventListener("abort", () => observer.disconnect());
  for (const touch of touches) window.addEventListener(touch, once, { signal: life.signal });
}
