import { describe, expect, it } from "vitest";
import { webglSupport } from "../../src/map/webgl-support";

/** As much of a context as the probe touches. */
const context = Object.create(null, {
  getExtension: { value: () => null },
}) as WebGL2RenderingContext;

describe("webglSupport", () => {
  it("is fast where the browser gives a context without a caveat", () => {
    expect(webglSupport(() => context)).toBe("fast");
  });

  it("is slow where the browser would draw in software", () => {
    expect(
      webglSupport(({ failIfMajorPerformanceCaveat }) => (failIfMajorPerformanceCaveat ? null : context)),
    ).toBe("slow");
  });

  it("is none where there is no context at all", () => {
    expect(webglSupport(() => null)).toBe("none");
  });
});
