/** `slow`: WebGL works, but in software (no GPU): MapLibre would draw a few frames a second. */
export type WebglSupport = "fast" | "slow" | "none";

type ContextProbe = (attributes: WebGLContextAttributes) => WebGL2RenderingContext | null;

/** What the browser offers, found out without loading MapLibre. */
export function webglSupport(probe: ContextProbe = probeCanvas): WebglSupport {
  if (release(probe({ failIfMajorPerformanceCaveat: true }))) return "fast";
  return release(probe({})) ? "slow" : "none";
}

/** Each probe has a canvas of its own: a canvas that has refused one context refuses all. */
function probeCanvas(attributes: WebGLContextAttributes): WebGL2RenderingContext | null {
  return document.createElement("canvas").getContext("webgl2", attributes);
}

/** Browsers allow only a few contexts at a time. @returns whether there was one. */
function release(context: WebGL2RenderingContext | null): boolean {
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
