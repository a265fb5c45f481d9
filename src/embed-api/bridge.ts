import {
  PROTOCOL,
  PROTOCOL_VERSION,
  type CommandMessage,
  type ErrorCode,
  type Report,
  type ReportMessage,
} from "../embed-host/protocol";
import { goTo } from "../state/camera";
import { useEmbed } from "../state/embed";
import { currentPermalink } from "../state/url/sync";
import { withChange, withSelection } from "./changed-address";
import { isForUs, parseCommand, replyIdOf } from "./command-schema";

/** A host that sends faster than the frame can follow is told so. */
const MOST_WAITING = 100;

interface BridgeOptions {
  /** The frame's own window and the page that holds it. */
  readonly frame: Window;
  readonly host: Window;
  /** Opens a view. @returns the parts that are not known; then nothing has changed. */
  readonly open: (address: string) => Promise<readonly string[]>;
  readonly drawImage: (format: "svg" | "png") => Promise<Blob>;
  /** Sentence about a failure in the language of the frame. */
  readonly describe: (code: ErrorCode, parts: readonly string[]) => string;
}

export interface Bridge {
  readonly report: (report: Report) => void;
  readonly stop: () => void;
}

/**
 * Hears the host and reports to it. A message counts only when it comes from the page that holds the frame and
 * from an origin the embedder has listed; any other is not answered at all. Commands are obeyed one after the
 * other.
 */
export function startBridge(options: BridgeOptions): Bridge {
  const { frame, host } = options;
  const report = (said: Report) => {
    const message: ReportMessage = { protocol: PROTOCOL, version: PROTOCOL_VERSION, ...said };
    for (const origin of addressees(frame)) host.postMessage(message, origin);
  };
  let last = Promise.resolve();
  let waiting = 0;
  const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== host || !listedOrigins().includes(origin) || !isForUs(data)) return;
    const command = parseCommand(data);
    const fail = (code: ErrorCode, parts: readonly string[] = []) =>
      report({ type: "error", replyTo: replyIdOf(data), code, message: options.describe(code, parts) });
    if (!command) return fail("not-understood");
    if (waiting >= MOST_WAITING) return fail("not-allowed");
    waiting++;
    last = last
      .then(() => obey(command, options, report, fail))
      .catch(() => fail("failed"))
      .finally(() => waiting--);
  };
  frame.addEventListener("message", listen);
  return { report, stop: () => frame.removeEventListener("message", listen) };
}

async function obey(
  command: CommandMessage,
  { open, drawImage }: BridgeOptions,
  report: (report: Report) => void,
  fail: (code: ErrorCode, parts: readonly string[]) => void,
): Promise<void> {
  if (command.type === "request-image") {
    const image = await drawImage(command.format);
    return report({ type: "image", replyTo: command.id, image });
  }
  // An empty change asks only whether the frame hears.
  if (command.type === "set" && Object.keys(command.change).length === 0)
    return report({ type: "done", replyTo: command.id });
  if (command.type === "fly-to") goTo({ center: command.center, zoom: command.zoom }, true);
  else {
    const unknown = await open(addressAfter(command));
    if (unknown.length > 0) return fail("not-known", unknown);
  }
  report({ type: "done", replyTo: command.id });
}

type ViewCommand = Extract<CommandMessage, { type: "select" | "set" | "show" }>;

function addressAfter(command: ViewCommand): string {
  const permalink = currentPermalink();
  switch (command.type) {
    case "select":
      return withSelection(permalink, command.selection);
    case "set":
      return withChange(permalink, command.change);
    case "show":
      return command.address;
  }
}

function listedOrigins(): readonly string[] {
  return useEmbed.getState().embed?.origins ?? [];
}

/** A message to an origin that is not the host's is dropped by the browser, with an error in its console. */
function addressees(frame: Window): readonly string[] {
  const host = hostOrigin(frame);
  return listedOrigins().filter((origin) => host === null || origin === host);
}

/** Origin of the page around the frame; null: this browser does not tell. */
function hostOrigin({ location, document }: Window): string | null {
  const nearest = "ancestorOrigins" in location ? location.ancestorOrigins[0] : undefined;
  if (nearest !== undefined) return nearest;
  try {
    return new URL(document.referrer).origin;
  } catch {
    return null;
  }
}
