import { isReport } from "./check-report";
import { isLoaded, isOpaque, originOf } from "./frame-address";
import {
  PROTOCOL,
  PROTOCOL_VERSION,
  type Command,
  type CommandMessage,
  type ErrorCode,
  type Report,
  type SelectionReference,
  type ViewChange,
} from "./protocol";

export * from "./protocol";

const DEFAULT_TIMEOUT_MILLISECONDS = 20_000;
const RADIX = 36;

export interface ConnectOptions {
  /** How long an answer may take once the map has started, milliseconds. Left out: 20,000. */
  readonly timeout?: number;
}

/** What a frame tells of itself, by type. An `error` here answers no command; those reject their promise. */
export type EmbedEvents = {
  readonly [Type in "ready" | "height" | "selection" | "view" | "error"]: Extract<
    Report,
    { readonly type: Type }
  >;
};

/** Why a command was not carried out: the frame's own code, no answer in time, or the connection was closed. */
export class EmbedError extends Error {
  override readonly name: string = "EmbedError";
  readonly code: ErrorCode | "timeout" | "closed";

  constructor(code: ErrorCode | "timeout" | "closed", message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Commands wait until the map has started, which it does when it becomes visible. Each promise settles with the
 * frame's answer; it rejects with an `EmbedError`.
 */
export interface EmbedConnection {
  /** Calls the listener with every report of this type. Returns the function that ends it. */
  on<Type extends keyof EmbedEvents>(type: Type, listener: (report: EmbedEvents[Type]) => void): () => void;
  /** Null: nothing is selected. */
  select(selection: SelectionReference | null): Promise<void>;
  set(change: ViewChange): Promise<void>;
  /** `address`: the query of a permalink. */
  show(address: string): Promise<void>;
  /** Longitude and latitude in degrees, zoom from −1 to 12. */
  flyTo(center: readonly [number, number], zoom: number): Promise<void>;
  requestImage(format: "svg" | "png"): Promise<Blob>;
  /** Ends listening; what is still unanswered is rejected. Connect anew after moving the frame in the page. */
  close(): void;
}

interface Waiting {
  readonly message: CommandMessage;
  readonly resolve: (image: Blob | null) => void;
  readonly reject: (error: EmbedError) => void;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Speaks with the Grenzatlas in a frame. The frame's address must list the origin of this page (`origins=`).
 *
 * Heard are messages of this very frame only, from the origin of its `src`. A frame with `sandbox` but without
 * `allow-same-origin` has the origin "null": it is known by its window alone, and commands are then posted to
 * whatever document it shows.
 */
export function connect(frame: HTMLIFrameElement, options: ConnectOptions = {}): EmbedConnection {
  return new Connection(frame, options.timeout ?? DEFAULT_TIMEOUT_MILLISECONDS);
}

class Connection implements EmbedConnection {
  readonly #frame: HTMLIFrameElement;
  readonly #timeout: number;
  readonly #events = new EventTarget();
  readonly #waiting = new Map<string, Waiting>();
  /** Another connection to the same frame must not take our answers for its own. */
  readonly #prefix = Math.random().toString(RADIX).slice(2);
  #count = 0;
  #state: "new" | "heard" | "closed" = "new";

  constructor(frame: HTMLIFrameElement, timeout: number) {
    this.#frame = frame;
    this.#timeout = timeout;
    addEventListener("message", this.#hear);
    // A map that has started already will not say so again: any answer to this shows that it hears.
    if (isOpaque(frame) || isLoaded(frame)) this.#post(this.#envelop({ type: "set", change: {} }));
  }

  on<Type extends keyof EmbedEvents>(type: Type, listener: (report: EmbedEvents[Type]) => void): () => void {
    const hear = (event: Event) => listener((event as CustomEvent<EmbedEvents[Type]>).detail);
    this.#events.addEventListener(type, hear);
    return () => this.#events.removeEventListener(type, hear);
  }

  async select(selection: SelectionReference | null): Promise<void> {
    await this.#send({ type: "select", selection });
  }

  async set(change: ViewChange): Promise<void> {
    await this.#send({ type: "set", change });
  }

  async show(address: string): Promise<void> {
    await this.#send({ type: "show", address });
  }

  async flyTo(center: readonly [number, number], zoom: number): Promise<void> {
    await this.#send({ type: "fly-to", center, zoom });
  }

  async requestImage(format: "svg" | "png"): Promise<Blob> {
    const image = await this.#send({ type: "request-image", format });
    if (!image) throw new EmbedError("failed", "The frame answered without an image");
    return image;
  }

  close(): void {
    this.#state = "closed";
    removeEventListener("message", this.#hear);
    for (const { message } of [...this.#waiting.values()])
      this.#take(message.id)?.reject(new EmbedError("closed", "The connection to the frame was closed"));
  }

  #envelop(command: Command): CommandMessage {
    return {
      protocol: PROTOCOL,
      version: PROTOCOL_VERSION,
      id: `${this.#prefix}-${++this.#count}`,
      ...command,
    };
  }

  #send(command: Command): Promise<Blob | null> {
    return new Promise((resolve, reject) => {
      if (this.#state === "closed") {
        reject(new EmbedError("closed", "There is no connection to a frame"));
        return;
      }
      const waiting: Waiting = { message: this.#envelop(command), resolve, reject };
      this.#waiting.set(waiting.message.id, waiting);
      if (this.#state === "heard") this.#dispatch(waiting);
    });
  }

  #dispatch(waiting: Waiting): void {
    const { id } = waiting.message;
    waiting.timer ??= setTimeout(() => {
      this.#take(id)?.reject(new EmbedError("timeout", "The frame did not answer in time"));
    }, this.#timeout);
    try {
      this.#post(waiting.message);
    } catch (error) {
      this.#take(id)?.reject(new EmbedError("not-understood", String(error)));
    }
  }

  /** @throws DataCloneError when the command holds what no message can carry, for instance a function */
  #post(message: CommandMessage): void {
    const target = isOpaque(this.#frame) ? "*" : originOf(this.#frame);
    if (target) this.#frame.contentWindow?.postMessage(message, target);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.#frame.contentWindow) return;
    if (origin !== originOf(this.#frame) || !isReport(data)) return;
    const isFirst = this.#state === "new";
    this.#state = "heard";
    this.#answer(data);
    if (isFirst) for (const waiting of [...this.#waiting.values()]) this.#dispatch(waiting);
  };

  #answer(report: Report): void {
    if ("replyTo" in report && report.replyTo !== null) {
      const waiting = this.#take(report.replyTo);
      if (report.type === "error") waiting?.reject(new EmbedError(report.code, report.message));
      else waiting?.resolve(report.type === "image" ? report.image : null);
      return;
    }
    this.#events.dispatchEvent(new CustomEvent(report.type, { detail: report }));
  }

  /** Each command is answered once. */
  #take(id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    return waiting;
  }
}
