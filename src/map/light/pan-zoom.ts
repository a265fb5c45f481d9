import type { LeftGesture } from "../../state/gesture-hint";
import type { GestureRules } from "../../state/gesture-rules";
import { MOVE_DURATION, wantsLessMotion } from "../motion";
import type { WorldPoint } from "../scene/mercator";
import { between, keptOnMap, movedBy, pinched, scaledAbout } from "./gesture-math";
import type { ScreenTransform, Size } from "./mercator";

/** A pointer that moves less than this makes a click, not a drag; pixels. */
const CLICK_TOLERANCE = 4;
/** The wheel counts as resting after this, milliseconds. */
const WHEEL_REST = 160;
/** Zoom steps per pixel of wheel movement; lines and pages are given in pixels. */
const WHEEL_ZOOM_PER_PIXEL = 0.0022;
const PIXELS_PER_LINE = 20;
const PIXELS_PER_PAGE = 400;
/** A pinch on a touch pad arrives as a wheel with the control key and small values. */
const TOUCH_PAD_PINCH_FACTOR = 8;

interface PanZoomListeners {
  /** Every frame in which the picture moves. */
  readonly onMove: (transform: ScreenTransform) => void;
  /** The movement is over. `byVisitor`: it was a gesture. */
  readonly onRest: (transform: ScreenTransform, byVisitor: boolean) => void;
  /** A gesture was left to the page around the map. */
  readonly onLeft: (gesture: LeftGesture) => void;
}

/** Dragging, pinching, wheel and double click on an element; the caller draws. */
export class PanZoom {
  readonly #element: HTMLElement;
  readonly #rules: GestureRules;
  readonly #listeners: PanZoomListeners;
  readonly #controller = new AbortController();
  readonly #pointers = new Map<number, WorldPoint>();
  #transform: ScreenTransform;
  #size: Size;
  #flight = 0;
  #wheelRest: ReturnType<typeof setTimeout> | undefined;
  #hasDragged = false;

  constructor(
    element: HTMLElement,
    transform: ScreenTransform,
    size: Size,
    rules: GestureRules,
    listeners: PanZoomListeners,
  ) {
    this.#element = element;
    this.#rules = rules;
    this.#transform = transform;
    this.#size = size;
    this.#listeners = listeners;
    if (rules.isMovable) this.#listen(element);
  }

  #listen(element: HTMLElement): void {
    const { signal } = this.#controller;
    element.addEventListener("pointerdown", (event) => this.#press(event), { signal });
    element.addEventListener("pointermove", (event) => this.#drag(event), { signal });
    element.addEventListener("pointerup", (event) => this.#release(event), { signal });
    element.addEventListener("pointercancel", (event) => this.#release(event), { signal });
    element.addEventListener("wheel", (event) => this.#turnWheel(event), { signal, passive: false });
    element.addEventListener("dblclick", (event) => this.#doubleClick(event), { signal });
    if (this.#rules.isCooperative)
      element.addEventListener("touchmove", keepTwoFingers, { signal, passive: false });
  }

  get transform(): ScreenTransform {
    return this.#transform;
  }

  /** Whether the click that is being delivered ends a drag and means nothing. */
  get isDragClick(): boolean {
    return this.#hasDragged;
  }

  /** Whether a finger or button moves the picture now. */
  get isDragging(): boolean {
    return this.#hasDragged && this.#pointers.size > 0;
  }

  resize(size: Size): void {
    this.#size = size;
  }

  jumpTo(transform: ScreenTransform, byVisitor: boolean): void {
    this.#stopFlight();
    this.#move(transform);
    this.#listeners.onRest(this.#transform, byVisitor);
  }

  /** Under reduced motion this is a jump. */
  flyTo(transform: ScreenTransform, byVisitor: boolean): void {
    this.#stopFlight();
    if (wantsLessMotion()) {
      this.jumpTo(transform, byVisitor);
      return;
    }
    const from = this.#transform;
    const target = keptOnMap(transform, this.#size);
    const startedAt = performance.now();
    const step = () => {
      const progress = Math.min(1, (performance.now() - startedAt) / MOVE_DURATION);
      this.#move(between(from, target, easeInOut(progress)));
      if (progress < 1) this.#flight = requestAnimationFrame(step);
      else this.#listeners.onRest(this.#transform, byVisitor);
    };
    this.#flight = requestAnimationFrame(step);
  }

  destroy(): void {
    this.#stopFlight();
    clearTimeout(this.#wheelRest);
    this.#controller.abort();
  }

  #move(transform: ScreenTransform): void {
    this.#transform = keptOnMap(transform, this.#size);
    this.#listeners.onMove(this.#transform);
  }

  #stopFlight(): void {
    cancelAnimationFrame(this.#flight);
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#pointers.size === 0) this.#hasDragged = false;
    this.#stopFlight();
    this.#pointers.set(event.pointerId, this.#pointOf(event));
  }

  #drag(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const now = this.#pointOf(event);
    if (!this.#hasDragged) {
      const way = Math.hypot(now[0] - before[0], now[1] - before[1]);
      if (this.#pointers.size === 1 && way < CLICK_TOLERANCE) return;
      if (this.#isLeftToPage(event)) return this.#listeners.onLeft("touch");
      this.#hasDragged = true;
      for (const id of this.#pointers.keys()) this.#element.setPointerCapture(id);
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, now);
    if (other) this.#move(pinched(this.#transform, [before, other], [now, other]));
    else this.#move(movedBy(this.#transform, now[0] - before[0], now[1] - before[1]));
  }

  #release(event: PointerEvent): void {
    const isLast = this.#pointers.delete(event.pointerId) && this.#pointers.size === 0;
    if (isLast && this.#hasDragged) this.#listeners.onRest(this.#transform, true);
  }

  /** One finger scrolls the page. */
  #isLeftToPage({ pointerType }: PointerEvent): boolean {
    return this.#rules.isCooperative && pointerType === "touch" && this.#pointers.size === 1;
  }

  #turnWheel(event: WheelEvent): void {
    if (this.#rules.isCooperative && !event.ctrlKey && !event.metaKey) return this.#listeners.onLeft("wheel");
    event.preventDefault();
    this.#stopFlight();
    this.#move(scaledAbout(this.#transform, this.#pointOf(event), 2 ** wheelSteps(event)));
    clearTimeout(this.#wheelRest);
    this.#wheelRest = setTimeout(() => this.#listeners.onRest(this.#transform, true), WHEEL_REST);
  }

  #doubleClick(event: MouseEvent): void {
    this.flyTo(scaledAbout(this.#transform, this.#pointOf(event), event.shiftKey ? 0.5 : 2), true);
  }

  #pointOf(event: MouseEvent): WorldPoint {
    const { left, top } = this.#element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }
}

/** Two fingers move the map, not the page. */
function keepTwoFingers(event: TouchEvent): void {
  if (event.touches.length > 1) event.preventDefault();
}

function wheelSteps(event: WheelEvent): number {
  const pixels =
    event.deltaY *
    (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_PER_LINE : event.deltaMode ? PIXELS_PER_PAGE : 1);
  return -pixels * WHEEL_ZOOM_PER_PIXEL * (event.ctrlKey ? TOUCH_PAD_PINCH_FACTOR : 1);
}

function easeInOut(progress: number): number {
  return progress < 0.5 ? 2 * progress * progress : 1 - 2 * (1 - progress) ** 2;
}
