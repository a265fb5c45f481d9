import { PROTOCOL, PROTOCOL_VERSION, type CommandMessage, type Report } from "../../src/embed-host/protocol";

export const MAP_ORIGIN = "https://atlas.example";

interface Posted {
  readonly message: CommandMessage;
  readonly target: string;
}

/** A frame in the page whose other side is played by the test. */
export interface PlayedFrame {
  readonly element: HTMLIFrameElement;
  /** Everything posted to the frame so far. */
  readonly posted: readonly Posted[];
  /** Says something as the frame does; origin and source may be somebody else's. */
  readonly say: (data: unknown, from?: { readonly origin?: string; readonly source?: Window | null }) => void;
  readonly report: (report: Report) => void;
  /** Ids of the commands of this type, oldest first. */
  readonly idsOf: (type: CommandMessage["type"]) => readonly string[];
}

export interface FrameAttributes {
  readonly src?: string;
  readonly sandbox?: string;
}

/** Puts a frame into `place`; `origin`: where its messages come from. */
export function playFrame(
  place: Element,
  attributes: FrameAttributes = {},
  origin = MAP_ORIGIN,
): PlayedFrame {
  const element = document.createElement("iframe");
  for (const [name, value] of Object.entries({ src: `${MAP_ORIGIN}/embed.html?v=1`, ...attributes }))
    element.setAttribute(name, value);
  const posted: Posted[] = [];
  place.append(element);
  // The empty document that every frame begins with belongs to its host.
  showDocument(element, document.implementation.createHTMLDocument());
  listenIn(element, posted);
  const say: PlayedFrame["say"] = (data, from = {}) => {
    const source = from.source === undefined ? element.contentWindow : from.source;
    dispatchEvent(new MessageEvent("message", { data, origin, ...from, source }));
  };
  return {
    element,
    posted,
    say,
    report: (report) => say({ protocol: PROTOCOL, version: PROTOCOL_VERSION, ...report }),
    idsOf: (type) => posted.filter(({ message }) => message.type === type).map(({ message }) => message.id),
  };
}

/** Hears what is posted to the frame's window, which stays the same here wherever the frame is sent. */
function listenIn(frame: HTMLIFrameElement, posted: Posted[]): void {
  const frameWindow = frame.contentWindow;
  if (!frameWindow) return;
  frameWindow.postMessage = (message: CommandMessage, target: string | WindowPostMessageOptions = {}) => {
    posted.push({
      message: structuredClone(message),
      target: typeof target === "string" ? target : "/",
    });
  };
  Object.defineProperty(frame, "contentWindow", { configurable: true, value: frameWindow });
}

/** As if the frame had left the empty document: its host sees no document then. */
export function finishLoading(frame: HTMLIFrameElement): void {
  showDocument(frame, null);
}

function showDocument(frame: HTMLIFrameElement, value: Document | null): void {
  Object.defineProperty(frame, "contentDocument", { configurable: true, value });
}
