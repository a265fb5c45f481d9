// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startBridge, type Bridge } from "../../src/embed-api/bridge";
import { useCamera } from "../../src/state/camera";
import { useEmbed } from "../../src/state/embed";

const envelope = { protocol: "grenzatlas-embed", version: 1 };
const host = window.location.origin;

let frame: Window & typeof globalThis;
let bridge: Bridge;
let opened: string[];
let heard: unknown[];
/** What a command finds unknown. */
let unknown: readonly string[];
const listen = ({ data }: MessageEvent<unknown>) => heard.push(data);

beforeEach(() => {
  const element = document.body.appendChild(document.createElement("iframe"));
  frame = element.contentWindow as typeof frame;
  [opened, heard, unknown] = [[], [], []];
  useEmbed.setState({ embed: { level: "full", allowed: [], origins: [host] }, permalink: "" });
  bridge = startBridge({
    frame,
    host: window,
    open: (address) => {
      opened.push(address);
      return Promise.resolve(unknown);
    },
    drawImage: (format) => Promise.resolve(new Blob([format])),
    describe: (code, parts) => [code, ...parts].join(" "),
  });
  window.addEventListener("message", listen);
});

afterEach(() => {
  bridge.stop();
  window.removeEventListener("message", listen);
  document.body.replaceChildren();
});

/** A message arrives at the frame; then everything that waits has happened. */
async function say(data: unknown, from: { origin?: string; source?: Window } = {}): Promise<void> {
  const { origin = host, source = window } = from;
  frame.dispatchEvent(new frame.MessageEvent("message", { data, origin, source }));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const show = { ...envelope, id: "1", type: "show", address: "?v=1&region=emr" };

describe("startBridge", () => {
  it("opens what a listed host asks for, and says so", async () => {
    await say(show);
    expect(opened).toEqual(["?v=1&region=emr"]);
    expect(heard).toEqual([{ ...envelope, type: "done", replyTo: "1" }]);
  });

  it.each(["https://evil.example", "null", "", "http://localhost:1", `${host}.evil.example`])(
    "neither obeys nor answers the origin %j",
    async (origin) => {
      await say(show, { origin });
      expect([...opened, ...heard]).toEqual([]);
    },
  );

  it("does not hear another window of the listed origin", async () => {
    await say(show, { source: frame });
    expect([...opened, ...heard]).toEqual([]);
  });

  it("hears nobody where no origin is listed", async () => {
    useEmbed.setState({ embed: { level: "full", allowed: [], origins: [] } });
    await say(show);
    bridge.report({ type: "height", pixels: 400 });
    await say(null);
    expect([...opened, ...heard]).toEqual([]);
  });

  it("tells nothing to an origin that is not the host's", async () => {
    useEmbed.setState({ embed: { level: "full", allowed: [], origins: ["https://www.stadt.example"] } });
    bridge.report({ type: "height", pixels: 400 });
    await say(null);
    expect(heard).toEqual([]);
  });

  it("leaves messages of other scripts without an answer", async () => {
    await say({ type: "select", selection: null });
    await say("grenzatlas-embed");
    expect(heard).toEqual([]);
  });

  it("answers what it does not understand with the id it names", async () => {
    await say({ ...envelope, id: "9", type: "eval", code: "1" });
    expect(heard).toEqual([
      { ...envelope, type: "error", replyTo: "9", code: "not-understood", message: "not-understood" },
    ]);
  });

  it("names what is not known", async () => {
    unknown = ["region=atlantis"];
    await say({ ...show, address: "?region=atlantis" });
    expect(heard).toEqual([
      {
        ...envelope,
        type: "error",
        replyTo: "1",
        code: "not-known",
        message: "not-known region=atlantis",
      },
    ]);
  });

  it("answers an empty change without opening anything", async () => {
    await say({ ...envelope, id: "4", type: "set", change: {} });
    expect([...opened, ...heard]).toEqual([{ ...envelope, type: "done", replyTo: "4" }]);
  });

  it("flies to a place without another view", async () => {
    await say({ ...envelope, id: "2", type: "fly-to", center: [6.1, 50.8], zoom: 9 });
    expect(opened).toEqual([]);
    expect(useCamera.getState().request?.camera).toEqual({ center: [6.1, 50.8], zoom: 9 });
  });

  it("flies as near as both maps go when the host wants to go nearer", async () => {
    await say({ ...envelope, id: "2", type: "fly-to", center: [6.1, 50.8], zoom: 14 });
    expect(useCamera.getState()).toMatchObject({
      camera: { center: [6.1, 50.8], zoom: 12 },
      request: { camera: { center: [6.1, 50.8], zoom: 12 } },
    });
  });

  it("sends the picture that was asked for", async () => {
    await say({ ...envelope, id: "3", type: "request-image", format: "svg" });
    expect(heard).toMatchObject([{ type: "image", replyTo: "3" }]);
  });

  it("refuses a flood and stays ready for the next message", async () => {
    for (let index = 0; index < 300; index++)
      frame.dispatchEvent(
        new frame.MessageEvent("message", {
          data: { ...show, id: String(index) },
          origin: host,
          source: window,
        }),
      );
    await say(null);
    const refused = heard.filter((message) => JSON.stringify(message).includes("not-allowed"));
    expect(opened).toHaveLength(100);
    expect(refused).toHaveLength(200);
    await say({ ...show, id: "again" });
    expect(heard.at(-1)).toEqual({ ...envelope, type: "done", replyTo: "again" });
  });

  it("goes on after a command that failed", async () => {
    bridge.stop();
    bridge = startBridge({
      frame,
      host: window,
      open: () => Promise.reject(new Error("no data")),
      drawImage: () => Promise.reject(new Error("no map")),
      describe: (code) => code,
    });
    await say(show);
    await say({ ...envelope, id: "2", type: "request-image", format: "png" });
    expect(heard).toMatchObject([
      { type: "error", replyTo: "1", code: "failed" },
      { type: "error", replyTo: "2", code: "failed" },
    ]);
  });
});
