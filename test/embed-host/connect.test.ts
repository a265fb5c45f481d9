// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connect, EmbedError, type EmbedConnection } from "../../src/embed-host/connect";
import { PROTOCOL, PROTOCOL_VERSION, type Report } from "../../src/embed-host/protocol";
import { finishLoading, MAP_ORIGIN, playFrame, type FrameAttributes } from "./played-frame";

const ready: Report = { type: "ready", address: "?v=1", title: "Four regions", language: "en" };
const view: Report = { type: "view", address: "?v=1&region=tmo", title: "Upper Rhine" };
const enveloped = { protocol: PROTOCOL, version: PROTOCOL_VERSION, ...view };

const opened: EmbedConnection[] = [];

function play(attributes?: FrameAttributes, origin?: string) {
  const frame = playFrame(document.body, attributes, origin);
  const connection = connect(frame.element, { timeout: 1000 });
  opened.push(connection);
  return { frame, connection };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe("what is heard", () => {
  function hear(attributes?: FrameAttributes, origin?: string) {
    const { frame, connection } = play(attributes, origin);
    const titles: string[] = [];
    const stop = connection.on("view", ({ title }) => titles.push(title));
    return { frame, titles, stop };
  }

  test("is a report of the frame, from the origin of its address", () => {
    const { frame, titles } = hear();
    frame.say(enveloped);
    expect(titles).toEqual(["Upper Rhine"]);
  });

  test("is not the same report from another origin", () => {
    const { frame, titles } = hear();
    for (const origin of [
      "https://evil.example",
      "http://atlas.example",
      "https://atlas.example:8443",
      "null",
      "",
    ])
      frame.say(enveloped, { origin });
    expect(titles).toEqual([]);
  });

  test("is not the same report from another window", () => {
    const { frame, titles } = hear();
    const other = playFrame(document.body);
    for (const source of [window, null, other.element.contentWindow]) frame.say(enveloped, { source });
    expect(titles).toEqual([]);
  });

  test("is of a sandboxed frame what its window says with the origin null", () => {
    const { frame, titles } = hear({ sandbox: "allow-scripts" }, "null");
    frame.say(enveloped);
    frame.say(enveloped, { origin: MAP_ORIGIN });
    frame.say(enveloped, { source: window });
    expect(titles).toEqual(["Upper Rhine"]);
  });

  test("is nothing that is not a report", () => {
    const { frame, titles } = hear();
    for (const data of [null, "view", { ...enveloped, version: 2 }, { ...enveloped, title: 7 }])
      frame.say(data);
    expect(titles).toEqual([]);
  });

  test("is nothing any more after the listener has left", () => {
    const { frame, titles, stop } = hear();
    stop();
    frame.say(enveloped);
    expect(titles).toEqual([]);
  });
});

describe("a command", () => {
  test("waits until the map has started, then goes to the frame's origin only", () => {
    const { frame, connection } = play();
    void connection.select({ kind: "region", id: "tmo" });
    expect(frame.posted).toEqual([]);
    frame.report(ready);
    expect(frame.posted).toMatchObject([
      {
        target: MAP_ORIGIN,
        message: {
          ...{ protocol: PROTOCOL, version: 1 },
          type: "select",
          selection: { kind: "region", id: "tmo" },
        },
      },
    ]);
    frame.report({ type: "done", replyTo: frame.idsOf("select")[0] ?? "" });
  });

  test("to a sandboxed frame goes to whatever document it shows", () => {
    const { frame, connection } = play({ sandbox: "allow-scripts" }, "null");
    frame.report(ready);
    void connection.set({ language: "fr" });
    expect(frame.posted.at(-1)).toMatchObject({ target: "*", message: { change: { language: "fr" } } });
    frame.report({ type: "done", replyTo: frame.idsOf("set").at(-1) ?? "" });
  });

  test("is fulfilled when the frame is done with it", async () => {
    const { frame, connection } = play();
    frame.report(ready);
    const done = [connection.show("v=1"), connection.flyTo([7.6, 47.6], 8), connection.select(null)];
    for (const { message } of frame.posted) frame.report({ type: "done", replyTo: message.id });
    await expect(Promise.all(done)).resolves.toEqual([undefined, undefined, undefined]);
    expect(frame.posted.map(({ message }) => message)).toMatchObject([
      { type: "show", address: "v=1" },
      { type: "fly-to", center: [7.6, 47.6], zoom: 8 },
      { type: "select", selection: null },
    ]);
  });

  test("fails with the code and the words of the frame", async () => {
    const { frame, connection } = play();
    frame.report(ready);
    const selected = connection.select({ kind: "city", id: "atlantis" });
    const failure = expect(selected).rejects.toMatchObject({ code: "not-known", message: "No such city" });
    const [replyTo = ""] = frame.idsOf("select");
    frame.report({ type: "error", replyTo, code: "not-known", message: "No such city" });
    await failure;
  });

  test("fails when the frame does not answer in time", async () => {
    const { frame, connection } = play();
    frame.report(ready);
    const late = expect(connection.show("v=1")).rejects.toMatchObject({ code: "timeout" });
    await vi.advanceTimersByTimeAsync(1000);
    await late;
  });

  test("may wait for the start of the map as long as it takes", async () => {
    const { frame, connection } = play();
    const shown = connection.show("v=1");
    await vi.advanceTimersByTimeAsync(3_600_000);
    frame.report(ready);
    frame.report({ type: "done", replyTo: frame.idsOf("show")[0] ?? "" });
    await expect(shown).resolves.toBeUndefined();
  });

  test("that no message can carry fails at once", async () => {
    const { frame, connection } = play();
    frame.report(ready);
    const change = Object.assign({}, { indicator: () => "a function" }) as object;
    await expect(connection.set(change)).rejects.toMatchObject({ code: "not-understood" });
  });

  test("is answered once", async () => {
    const { frame, connection } = play();
    frame.report(ready);
    const shown = connection.show("v=1");
    const [replyTo = ""] = frame.idsOf("show");
    frame.report({ type: "done", replyTo });
    frame.report({ type: "error", replyTo, code: "failed", message: "too late" });
    await expect(shown).resolves.toBeUndefined();
  });

  test("fails after the connection was closed, and so does one that still waits", async () => {
    const { connection } = play();
    const waiting = expect(connection.show("v=1")).rejects.toBeInstanceOf(EmbedError);
    connection.close();
    await waiting;
    await expect(connection.show("v=1")).rejects.toMatchObject({ code: "closed" });
  });
});

describe("an image", () => {
  test("is handed over as it came", async () => {
    const { frame, connection } = play();
    frame.report(ready);
    const image = new Blob(["<svg/>"], { type: "image/svg+xml" });
    const requested = connection.requestImage("svg");
    frame.report({ type: "image", replyTo: frame.idsOf("request-image")[0] ?? "", image });
    await expect(requested).resolves.toBe(image);
  });

  test("that does not come is a failure", async () => {
    const { frame, connection } = play();
    frame.report(ready);
    const requested = expect(connection.requestImage("png")).rejects.toMatchObject({ code: "failed" });
    frame.report({ type: "done", replyTo: frame.idsOf("request-image")[0] ?? "" });
    await requested;
  });
});

describe("several connections to one frame", () => {
  test("do not take each other's answers", async () => {
    const { frame, connection } = play();
    const other = connect(frame.element, { timeout: 1000 });
    opened.push(other);
    frame.report(ready);
    const mine = connection.show("v=1");
    const theirs = expect(other.show("v=1&region=emr")).rejects.toMatchObject({ code: "not-allowed" });
    const [first = "", second = ""] = frame.idsOf("show");
    frame.report({ type: "error", replyTo: second, code: "not-allowed", message: "no" });
    frame.report({ type: "done", replyTo: first });
    await expect(mine).resolves.toBeUndefined();
    await theirs;
  });

  test("an error that answers no command is told to those who listen", () => {
    const { frame, connection } = play();
    const messages: string[] = [];
    connection.on("error", ({ message }) => messages.push(message));
    frame.report({ type: "error", replyTo: "somebody-else", code: "failed", message: "not for us" });
    frame.report({ type: "error", replyTo: null, code: "failed", message: "The map is gone" });
    expect(messages).toEqual(["The map is gone"]);
  });
});

test("a frame that is there already is asked whether it hears, since it says ready only once", () => {
  const frame = playFrame(document.body);
  finishLoading(frame.element);
  const connection = connect(frame.element, { timeout: 1000 });
  opened.push(connection);
  const [question = ""] = frame.idsOf("set");
  void connection.show("v=1").catch(() => undefined);
  expect(frame.idsOf("show")).toEqual([]);
  frame.report({ type: "done", replyTo: question });
  expect(frame.idsOf("show")).toHaveLength(1);
});
