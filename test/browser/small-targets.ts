import type { Page } from "@playwright/test";

/**
 * Controls smaller than `least` CSS pixels in either direction, as sentences. Left out: links inside a
 * sentence and marks of the map, which the lists of the panel offer as well (both excepted by WCAG 2.5.8),
 * and inputs whose label is the larger target.
 */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const selector =
      "a[href], button, input, select, summary, [role='button'], [role='option'], [tabindex='0']";
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      const isInSentence = element.matches("a") && element.closest("p, li, td, dd, figcaption") !== null;
      if (isInSentence || element.closest("svg") || element.matches(":disabled")) return [];
      const target = element.matches("input") ? (element.closest("label") ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      const isHidden = width <= 1 || height <= 1 || !target.checkVisibility({ visibilityProperty: true });
      const isRange = element.matches("input[type='range']");
      if (isHidden || (height >= limit && (width >= limit || isRange))) return [];
      const name = element.getAttribute("aria-label") ?? target.textContent;
      return [
        `${element.tagName.toLowerCase()} "${name.trim()}": ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  }, least);
}
