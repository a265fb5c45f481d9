// @vitest-environment jsdom
import { act, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LightMap } from "../../../src/map/light/light-map";
import { palettes } from "../../../src/map/palette";
import type { CityId } from "../../../src/model/identifiers";
import { goTo, lookAt, steerTo, useCamera } from "../../../src/state/camera";
import { initialOverlay, showOverlay, useOverlay } from "../../../src/state/overlay";
import { hover, useSelection } from "../../../src/state/selection";
import { label, scene } from "../../builders/scene";

const drawnScene = scene({
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
    label({ key: "city:aachen-de", kind: "city", text: "Aachen", position: [6.08, 50.78], offset: 6 }),
  ],
});

beforeEach(() => {
  // jsdom lays nothing out and has no fonts, no observers and no media queries.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  Object.defineProperty(document, "fonts", { configurable: true, value: new EventTarget() });
  HTMLCanvasElement.prototype.getContext = () => null;
  useCamera.setState(useCamera.getInitialState(), true);
  useSelection.setState(useSelection.getInitialState(), true);
  useOverlay.setState(initialOverlay);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function draw() {
  const { container } = render(<LightMap scene={drawnScene} palette={palettes.light} />);
  const find = (selector: string) => {
    const element = container.querySelector(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  return { container, find };
}

describe("LightMap", () => {
  it("measures no layout while the pointer moves: the event tells what lies under it", () => {
    const { find } = draw();
    const measured = vi.spyOn(HTMLElement.prototype, "getBoundingClientRect");
    fireEvent.pointerMove(find(".light-map"), { clientX: 500, clientY: 300 });
    fireEvent.pointerLeave(find(".light-map"));
    expect(measured).not.toHaveBeenCalled();
  });

  it("opens at the overview and says where it is, not as the visitor's choice", () => {
    draw();
    const { current, camera, bounds } = useCamera.getState();
    expect(current?.center[0]).toBeCloseTo(6.75, 6);
    expect(camera).toBeNull();
    expect(bounds[0]).toBeLessThan(2.6);
    expect(bounds[2]).toBeGreaterThan(10.9);
  });

  it("opens where the address says", () => {
    goTo({ center: [7.5, 48], zoom: 8 });
    draw();
    expect(useCamera.getState().current?.zoom).toBeCloseTo(8, 9);
  });

  it("goes where it is asked to look", () => {
    draw();
    act(() => lookAt([5, 50, 7, 51]));
    const { current, camera } = useCamera.getState();
    expect(current?.center[0]).toBeCloseTo(6, 6);
    expect(camera).toBeNull();
  });

  it("reports a step with the map's buttons as the visitor's own place", () => {
    draw();
    act(() => steerTo({ center: [6, 50], zoom: 9 }));
    expect(useCamera.getState().camera?.zoom).toBeCloseTo(9, 9);
  });

  it("selects the city under the pointer", () => {
    const { find } = draw();
    fireEvent.click(find('[data-kind="city"]'));
    expect(useSelection.getState().selection).toEqual({ kind: "city", id: "aachen-de" });
  });

  it("previews the unit under the pointer on a surface of its own", () => {
    const { container, find } = draw();
    fireEvent.pointerMove(find('[data-kind="unit"][data-id="DEA2D"]'), { clientX: 500, clientY: 300 });
    expect(useSelection.getState().hovered).toEqual({ kind: "unit", id: "DEA2D" });
    expect(container.querySelectorAll(".light-map__highlight path")).toHaveLength(1);
  });

  it("forgets the preview when the pointer leaves", () => {
    const { container, find } = draw();
    act(() => hover({ kind: "city", id: "aachen-de" as CityId }));
    expect(container.querySelector(".light-map__highlight")).not.toBeNull();
    fireEvent.pointerLeave(find(".light-map"));
    expect(container.querySelector(".light-map__highlight")).toBeNull();
  });

  it("asks for the border distance of the place that is clicked", () => {
    const { find } = draw();
    act(() => goTo({ center: [6, 50], zoom: 7 }));
    showOverlay("distance");
    fireEvent.click(find('[data-kind="unit"]'), { clientX: 400, clientY: 300 });
    const { point } = useOverlay.getState();
    expect(point?.[0]).toBeCloseTo(6, 6);
    expect(point?.[1]).toBeCloseTo(50, 6);
  });

  it("is hidden from assistive technology, which has the frame and the lists", () => {
    const { find } = draw();
    expect(find(".light-map").getAttribute("aria-hidden")).toBe("true");
    expect(find(".light-map").querySelectorAll("[tabindex], a, button")).toHaveLength(0);
  });
});
