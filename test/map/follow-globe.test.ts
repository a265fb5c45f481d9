import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { followGlobe, globeCamera } from "../../src/map/follow-globe";
import { cameraRested, goTo, lookAt, useCamera, type Camera } from "../../src/state/camera";
import { chooseProjection, useDisplay } from "../../src/state/display";
import { showOverlay, useOverlay } from "../../src/state/overlay";

const size = { width: 880, height: 744 };
const own: Camera = { center: [6.1, 50.8], zoom: 9 };
const initial = {
  camera: useCamera.getState(),
  display: useDisplay.getState(),
  overlay: useOverlay.getState(),
};
let stop: () => void = () => undefined;

/** The maps go where they are asked to. */
function obey(): void {
  const { request, steering, bounds } = useCamera.getState();
  const target = steering?.camera ?? request?.camera;
  if (target) cameraRested(target, bounds, steering !== null);
}

beforeEach(() => {
  useCamera.setState(initial.camera, true);
  useDisplay.setState(initial.display, true);
  useOverlay.setState({ ...initial.overlay, overlay: "partners" }, true);
});

afterEach(() => stop());

describe("followGlobe", () => {
  it("goes back until the globe is seen, without making it the visitor's own place", () => {
    stop = followGlobe(() => size);
    cameraRested(own, [5.9, 50.7, 6.3, 50.9], true);
    chooseProjection("globe");
    expect(useCamera.getState().request?.camera).toEqual(globeCamera([6.1, 50.8], size));
    expect(useCamera.getState().camera).toBeNull();
  });

  it("returns to the visitor's own place with the flat map", () => {
    stop = followGlobe(() => size);
    cameraRested(own, [5.9, 50.7, 6.3, 50.9], true);
    chooseProjection("globe");
    obey();
    chooseProjection("mercator");
    expect(useCamera.getState().steering?.camera).toEqual(own);
  });

  it("returns to the selection when the map had followed it", () => {
    stop = followGlobe(() => size);
    lookAt([5, 50, 7, 51]);
    chooseProjection("globe");
    chooseProjection("mercator");
    expect(useCamera.getState().request).toMatchObject({ bounds: [5, 50, 7, 51], camera: null });
  });

  it("stays where something else was asked for on the globe", () => {
    stop = followGlobe(() => size);
    chooseProjection("globe");
    lookAt([-75, 38, 7, 52]);
    chooseProjection("mercator");
    expect(useCamera.getState().request?.bounds).toEqual([-75, 38, 7, 52]);
  });

  it("leaves the globe with its overlay", () => {
    stop = followGlobe(() => size);
    lookAt([5, 50, 7, 51]);
    chooseProjection("globe");
    showOverlay("regions");
    expect(useCamera.getState().request).toMatchObject({ bounds: [5, 50, 7, 51], camera: null });
  });

  it("does nothing on the light map, which is flat", () => {
    useDisplay.setState({ renderer: "light" });
    stop = followGlobe(() => size);
    chooseProjection("globe");
    expect(useCamera.getState().request).toBeNull();
  });

  it("opens a link to the globe on the whole globe", () => {
    chooseProjection("globe");
    stop = followGlobe(() => size);
    expect(useCamera.getState().request?.camera?.zoom).toBeLessThan(2);
  });

  it("opens a link with a place at that place, and stays there on the flat map", () => {
    chooseProjection("globe");
    goTo(own);
    const { request } = useCamera.getState();
    stop = followGlobe(() => size);
    expect(useCamera.getState().request).toBe(request);
    chooseProjection("mercator");
    expect(useCamera.getState().request).toBe(request);
  });
});

describe("globeCamera", () => {
  it("shows the edge of the globe at 0.88 of half the shorter side", () => {
    // By another way: the angle of the tangent from the eye, 1.5 heights in front of the surface.
    for (const surface of [size, { width: 360, height: 420 }, { width: 1600, height: 500 }]) {
      const { zoom, center } = globeCamera([6, 49], surface);
      expect(center).toEqual([6, 49]);
      const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((49 * Math.PI) / 180);
      const eye = 1.5 * surface.height;
      const edge = eye * Math.tan(Math.asin(radius / (eye + radius)));
      expect(edge).toBeCloseTo((0.88 * Math.min(surface.width, surface.height)) / 2, 6);
    }
  });
});
