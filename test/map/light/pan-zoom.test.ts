// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { movedBy, scaledAbout } from "../../../src/map/light/gesture-math";
import type { ScreenTransform } from "../../../src/map/light/mercator";
import { PanZoom } from "../../../src/map/light/pan-zoom";
import type { GestureRules } from "../../../src/state/gesture-rules";

const start: ScreenTransform = { scale: 32768, x: -17000, y: -11000 };
const size = { width: 800, height: 600 };

let element: HTMLElement;
let panZoom: PanZoom;
let moves: ScreenTransform[];
let rests: { transform: ScreenTransform; byVisitor: boolean }[];
let left: string[];

function listen(rules: GestureRules): PanZoom {
  return new PanZoom(element, start, size, rules, {
    onMove: (transform) => moves.push(transform),
    onRest: (transform, byVisitor) => rests.push({ transform, byVisitor }),
    onLeft: (gesture) => left.push(gesture),
  });
}

beforeEach(() => {
  element = document.body.appendChild(document.createElement("div"));
  // jsdom has no pointer capture.
  element.setPointerCapture = () => undefined;
  moves = [];
  rests = [];
  left = [];
  panZoom = listen({ isMovable: true, isCooperative: false });
});

afterEach(() => {
  panZoom.destroy();
  element.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** jsdom knows no media queries. */
function wantMotion(isWanted: boolean): void {
  vi.stubGlobal("matchMedia", () => ({ matches: !isWanted }));
}

function point(
  type: string,
  clientX: number,
  clientY: number,
  pointerId = 1,
  pointerType: "mouse" | "touch" = "mouse",
): void {
  const event = new MouseEvent(type, { clientX, clientY, button: 0, bubbles: true });
  Object.defineProperties(event, { pointerId: { value: pointerId }, pointerType: { value: pointerType } });
  element.dispatchEvent(event);
}

describe("PanZoom", () => {
  it("moves the picture with the pointer and rests where it is let go", () => {
    point("pointerdown", 100, 100);
    point("pointermove", 130, 90);
    point("pointermove", 150, 80);
    point("pointerup", 150, 80);
    expect(panZoom.transform).toEqual(movedBy(start, 50, -20));
    expect(rests).toEqual([{ transform: movedBy(start, 50, -20), byVisitor: true }]);
  });

  it("takes a movement of a few pixels for a click", () => {
    point("pointerdown", 100, 100);
    point("pointermove", 102, 101);
    point("pointerup", 102, 101);
    expect(moves).toEqual([]);
    expect(rests).toEqual([]);
    expect(panZoom.isDragClick).toBe(false);
  });

  it("knows that the click after a drag means nothing, and the next one does", () => {
    point("pointerdown", 100, 100);
    point("pointermove", 140, 100);
    point("pointerup", 140, 100);
    expect(panZoom.isDragClick).toBe(true);
    point("pointerdown", 140, 100);
    point("pointerup", 140, 100);
    expect(panZoom.isDragClick).toBe(false);
  });

  it("zooms with two fingers about the point between them", () => {
    point("pointerdown", 300, 300, 1);
    point("pointerdown", 500, 300, 2);
    point("pointermove", 200, 300, 1);
    point("pointermove", 600, 300, 2);
    expect(panZoom.transform.scale).toBeCloseTo(start.scale * 2, 6);
    expect(panZoom.transform.x).toBeCloseTo(scaledAbout(start, [400, 300], 2).x, 6);
    point("pointerup", 200, 300, 1);
    expect(rests).toEqual([]);
    point("pointerup", 600, 300, 2);
    expect(rests).toHaveLength(1);
  });

  it("zooms with the wheel about the pointer and rests when the wheel does", () => {
    vi.useFakeTimers();
    element.dispatchEvent(
      new WheelEvent("wheel", { deltaY: -100, clientX: 200, clientY: 150, cancelable: true }),
    );
    element.dispatchEvent(
      new WheelEvent("wheel", { deltaY: -100, clientX: 200, clientY: 150, cancelable: true }),
    );
    const expected = scaledAbout(start, [200, 150], panZoom.transform.scale / start.scale);
    expect(panZoom.transform.scale).toBeGreaterThan(start.scale);
    expect(panZoom.transform.x).toBeCloseTo(expected.x, 6);
    expect(rests).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(rests).toHaveLength(1);
  });

  it("jumps instead of flying under reduced motion", () => {
    wantMotion(false);
    const target = movedBy(start, -200, 40);
    panZoom.flyTo(target, false);
    expect(moves).toEqual([target]);
    expect(rests).toEqual([{ transform: target, byVisitor: false }]);
  });

  it("flies within a quarter of a second and reports one rest", () => {
    vi.useFakeTimers();
    wantMotion(true);
    const target = movedBy(start, -200, 40);
    panZoom.flyTo(target, true);
    vi.advanceTimersByTime(120);
    expect(rests).toEqual([]);
    expect(moves.length).toBeGreaterThan(3);
    vi.advanceTimersByTime(150);
    expect(panZoom.transform.x).toBeCloseTo(target.x, 6);
    expect(rests).toHaveLength(1);
  });

  it("gives way to the visitor's hand in the middle of a flight", () => {
    vi.useFakeTimers();
    wantMotion(true);
    panZoom.flyTo(movedBy(start, -400, 0), false);
    vi.advanceTimersByTime(80);
    point("pointerdown", 100, 100);
    const held = panZoom.transform;
    vi.advanceTimersByTime(400);
    expect(panZoom.transform).toEqual(held);
  });
});

describe("PanZoom in a page that scrolls around it", () => {
  const wheel = (options: WheelEventInit) => {
    const event = new WheelEvent("wheel", { deltaY: -100, cancelable: true, bubbles: true, ...options });
    element.dispatchEvent(event);
    return event;
  };

  beforeEach(() => {
    panZoom.destroy();
    panZoom = listen({ isMovable: true, isCooperative: true });
  });

  it("leaves the plain wheel and one finger to the page", () => {
    expect(wheel({}).defaultPrevented).toBe(false);
    point("pointerdown", 100, 100, 1, "touch");
    point("pointermove", 160, 100, 1, "touch");
    point("pointerup", 160, 100, 1, "touch");
    expect(moves).toEqual([]);
    expect(left).toEqual(["wheel", "touch"]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])("zooms by the wheel with %j", (key) => {
    expect(wheel(key).defaultPrevented).toBe(true);
    expect(panZoom.transform.scale).toBeGreaterThan(start.scale);
    expect(left).toEqual([]);
  });

  it("moves with two fingers, and with the mouse", () => {
    point("pointerdown", 100, 100, 1, "touch");
    point("pointerdown", 200, 100, 2, "touch");
    point("pointermove", 300, 100, 2, "touch");
    expect(panZoom.transform.scale).toBeCloseTo(2 * start.scale, 9);
    point("pointerup", 100, 100, 1, "touch");
    point("pointerup", 300, 100, 2, "touch");
    const before = panZoom.transform;
    point("pointerdown", 100, 100);
    point("pointermove", 150, 100);
    expect(panZoom.transform).toEqual(movedBy(before, 50, 0));
  });

  it("does not move at all where it may not", () => {
    panZoom.destroy();
    panZoom = listen({ isMovable: false, isCooperative: true });
    expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(false);
    point("pointerdown", 100, 100);
    point("pointermove", 150, 100);
    expect(moves).toEqual([]);
  });
});
