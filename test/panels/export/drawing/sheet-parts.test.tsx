// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { PictureDrawing } from "../../../../src/map/picture/picture-drawing";
import type { CityId } from "../../../../src/model/identifiers";
import { pictureOfMap, readLegend, wordsOf } from "../../../../src/panels/export/drawing/sheet-parts";
import { commuterScene, flowMark, label, nodeMark, scene } from "../../../builders/scene";

beforeEach(() => {
  Object.defineProperty(document, "fonts", { configurable: true, value: new EventTarget() });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

function drawnMap(): SVGSVGElement {
  const { container } = render(
    <PictureDrawing
      scene={scene({
        cities: [
          {
            id: "aachen-de" as CityId,
            position: [6.08, 50.78],
            radius: 4,
            isCentral: true,
            isMatch: true,
            rank: 0,
          },
        ],
        labels: [
          label({
            key: "city:aachen-de",
            kind: "city",
            text: "Aachen & Co",
            position: [6.08, 50.78],
            offset: 6,
          }),
          label({ key: "region:emr", kind: "region", text: "Meuse-Rhine", position: [6, 50.2] }),
        ],
        commuters: commuterScene(
          [
            flowMark("BE332", "DEA2D", {
              path: [
                [5.2, 50.5],
                [6, 50.3],
                [6.8, 50.5],
              ],
              width: 6,
            }),
          ],
          [nodeMark("BE332", [5.2, 50.5]), nodeMark("DEA2D", [6.8, 50.5])],
        ),
      })}
      viewport={{ camera: { center: [6, 50.5], zoom: 6 }, size: { width: 320, height: 200 } }}
      scheme="light"
      label="The map"
      idPrefix="test-"
    />,
  );
  const drawing = container.querySelector("svg");
  if (!drawing) throw new Error("no drawing");
  return drawing;
}

function parsed(markup: string): Document {
  const document = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    "image/svg+xml",
  );
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

describe("pictureOfMap", () => {
  it("stands for itself: nothing of page, pointer or style sheet is left", () => {
    const { markup, viewBox } = pictureOfMap(drawnMap());
    expect(viewBox).toBe("0 0 320 200");
    expect(markup).not.toMatch(/class=|data-|aria-|pointer-events|tabindex|vector-effect|Grenzatlas/);
    parsed(markup);
  });

  it("keeps cities, names, flows and the circles at their ends", () => {
    const document = parsed(pictureOfMap(drawnMap()).markup);
    const texts = [...document.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(["Aachen & Co", "Meuse-Rhine"]));
    // A ring and a disc of the city, two nodes of at least one circle each.
    expect(document.querySelectorAll("circle").length).toBeGreaterThanOrEqual(4);
    expect([...document.querySelectorAll("circle")].every((circle) => circle.closest("[fill]"))).toBe(true);
  });

  it("leaves the map of the page as it was", () => {
    const drawing = drawnMap();
    const before = new XMLSerializer().serializeToString(drawing);
    pictureOfMap(drawing);
    expect(new XMLSerializer().serializeToString(drawing)).toBe(before);
  });
});

describe("readLegend", () => {
  it("reads what stands before the list, its items with their drawings, and notes after it", () => {
    const { container } = render(
      <div>
        <p>Population density</p>
        <ul>
          <li>
            <svg width="36" height="20" aria-hidden="true">
              <rect width="36" height="20" fill="#bf7f80" />
            </svg>
            <div>0 to under 100</div>
            <div>12 areas</div>
          </li>
          <li>no data: 3 areas</li>
        </ul>
        <p>Source: Eurostat</p>
        <p className="visually-hidden">for those who do not see it</p>
        <p data-export="none">Point at a bar.</p>
      </div>,
    );
    const { rows, notes } = readLegend(container);
    expect(rows.map(({ text }) => text)).toEqual([
      "Population density",
      "0 to under 100\u00a0· 12 areas",
      "no data: 3 areas",
    ]);
    expect(rows[1]?.swatch).toMatchObject({ width: 36, height: 20, viewBox: "0 0 36 20" });
    expect(rows[2]?.swatch).toBeNull();
    expect(notes).toEqual(["Source: Eurostat"]);
  });

  it("takes paragraphs for notes where there is no list", () => {
    const { container } = render(<p>How to read it.</p>);
    expect(readLegend(container)).toEqual({ rows: [], notes: ["How to read it."] });
  });
});

describe("wordsOf", () => {
  it("keeps words in a line together, and keeps no-break spaces", () => {
    const { container } = render(
      <p>
        Source: <span style={{ display: "inline" }}>INSEE</span>, 25{"\u00a0"}km
      </p>,
    );
    expect(wordsOf(container)).toBe("Source: INSEE, 25\u00a0km");
  });
});
