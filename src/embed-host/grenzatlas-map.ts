import { connect, EmbedError, type EmbedConnection, type EmbedEvents } from "./connect";
import { addressOf, isLoaded, languageAround, withWishes } from "./frame-address";
import type { SelectionReference, ViewChange } from "./protocol";

const MINIMUM_PIXELS = 320;
const MAXIMUM_PIXELS = 900;
/** What follows its content may grow beyond a screen, but not without end. */
const MAXIMUM_CONTENT_PIXELS = 6000;

const reportTypes = ["ready", "height", "selection", "view", "error"] as const;

/** What the element dispatches: bubbling, the report as `detail`. */
type ReportEvent<Type extends keyof EmbedEvents> = CustomEvent<EmbedEvents[Type]>;

declare global {
  interface HTMLElementTagNameMap {
    "grenzatlas-map": GrenzatlasMapElement;
  }
  interface HTMLElementEventMap {
    "grenzatlas-ready": ReportEvent<"ready">;
    "grenzatlas-height": ReportEvent<"height">;
    "grenzatlas-selection": ReportEvent<"selection">;
    "grenzatlas-view": ReportEvent<"view">;
    "grenzatlas-error": ReportEvent<"error">;
  }
}

/**
 * Holds the iframe of a Grenzatlas view, which stays what visitors without scripts get. The element allows this
 * page to speak with the frame, tells it the language around it, sizes it and passes on what it reports.
 *
 * Attributes: `height-rule` = `ratio` (left out: this), `content` or `fixed`; `ratio`, for instance `16/10`
 * (left out: the frame keeps the size it has); `scheme` = `light` or `dark`.
 */
export class GrenzatlasMapElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ["height-rule", "ratio", "scheme"];

  #frame: HTMLIFrameElement | null = null;
  #connection: EmbedConnection | null = null;
  /** Where the frame was sent last. */
  #address = "";
  /** The height of its content as the frame reported it last. */
  #contentPixels: number | null = null;
  /** What the frame's own style said where this element has set it. */
  readonly #ownSizes = new Map<string, string>();
  /** The last address that was sent once more. */
  #repeated = "";
  /** The frame may come later than the element, its address after consent, another language at any time. */
  readonly #inside = new MutationObserver(() => this.#adopt());
  readonly #around = new MutationObserver(() => this.#wish());

  connectedCallback(): void {
    if (getComputedStyle(this).display === "inline") this.style.display = "block";
    this.#inside.observe(this, { childList: true, subtree: true, attributeFilter: ["src", "sandbox"] });
    this.#around.observe(document, { subtree: true, attributeFilter: ["lang"] });
    this.addEventListener("load", this.#repeat, true);
    this.#adopt();
  }

  /** A move that keeps the frame's document keeps the connection. */
  connectedMoveCallback(): void {
    this.#wish();
  }

  disconnectedCallback(): void {
    this.#inside.disconnect();
    this.#around.disconnect();
    this.#leave();
  }

  attributeChangedCallback(): void {
    this.#size();
    this.#wish();
  }

  select(selection: SelectionReference | null): Promise<void> {
    return this.#speak((connection) => connection.select(selection));
  }

  set(change: ViewChange): Promise<void> {
    return this.#speak((connection) => connection.set(change));
  }

  show(address: string): Promise<void> {
    return this.#speak((connection) => connection.show(address));
  }

  flyTo(center: readonly [number, number], zoom: number): Promise<void> {
    return this.#speak((connection) => connection.flyTo(center, zoom));
  }

  requestImage(format: "svg" | "png"): Promise<Blob> {
    return this.#speak((connection) => connection.requestImage(format));
  }

  #speak<Answer>(say: (connection: EmbedConnection) => Promise<Answer>): Promise<Answer> {
    if (this.#connection) return say(this.#connection);
    return Promise.reject(
      new EmbedError("closed", "<grenzatlas-map> holds no iframe, or is not in the page"),
    );
  }

  #adopt(): void {
    const frame = this.querySelector("iframe");
    if (frame !== this.#frame) {
      this.#leave();
      this.#frame = frame;
      this.#size();
    }
    this.#wish();
    if (!frame || this.#connection) return;
    const connection = connect(frame);
    this.#connection = connection;
    for (const type of reportTypes) connection.on(type, (report) => this.#report(report));
  }

  #leave(): void {
    this.#connection?.close();
    this.#connection = null;
    this.#frame = null;
    this.#address = "";
    this.#repeated = "";
    this.#contentPixels = null;
    this.#ownSizes.clear();
  }

  /** Puts what this page wishes into the fragment of the frame's address. */
  #wish(): void {
    const frame = this.#frame;
    const address = frame && addressOf(frame);
    if (!address) return;
    const wished = withWishes(address, {
      origins: location.origin === "null" ? null : location.origin,
      lang: address.searchParams.has("lang") ? null : languageAround(this),
      scheme: this.getAttribute("scheme"),
    });
    if (wished === this.#address) return;
    this.#address = wished;
    // A frame that is there already is sent on in a way that adds no step to the visitor's history.
    if (isLoaded(frame)) frame.contentWindow?.location.replace(wished);
    else frame.src = wished;
  }

  /**
   * A frame that was about to arrive when it was sent on may have come without the fragment. To one that has come
   * with it, the same address says nothing new.
   */
  readonly #repeat = ({ target }: Event): void => {
    const address = this.#address;
    if (!this.#frame || target !== this.#frame || address === this.#repeated || !address.includes("#"))
      return;
    this.#repeated = address;
    this.#frame.contentWindow?.location.replace(address);
  };

  /**
   * Sizes go through the object model: a host's policy may refuse style attributes. What an earlier rule has set
   * becomes again what the frame's own style said.
   */
  #size(): void {
    const style = this.#frame?.style;
    if (!style) return;
    for (const [property, size] of this.#ownSizes) style.setProperty(property, size);
    this.#ownSizes.clear();
    for (const [property, size] of Object.entries(this.#sizes())) {
      this.#ownSizes.set(property, style.getPropertyValue(property));
      style.setProperty(property, size);
    }
  }

  #sizes(): Readonly<Record<string, string>> {
    const rule = this.getAttribute("height-rule") ?? "ratio";
    const ratio = this.getAttribute("ratio");
    const content = this.#contentPixels;
    if (rule === "content" && content !== null)
      return {
        height: `${Math.min(MAXIMUM_CONTENT_PIXELS, Math.max(MINIMUM_PIXELS, Math.ceil(content)))}px`,
      };
    if (rule !== "ratio" || ratio === null) return {};
    return {
      width: "100%",
      height: "auto",
      "aspect-ratio": ratio,
      "min-height": `${MINIMUM_PIXELS}px`,
      "max-height": `${MAXIMUM_PIXELS}px`,
    };
  }

  #report(report: EmbedEvents[keyof EmbedEvents]): void {
    if (report.type === "height") {
      this.#contentPixels = report.pixels;
      this.#size();
    }
    this.dispatchEvent(new CustomEvent(`grenzatlas-${report.type}`, { bubbles: true, detail: report }));
  }
}

if (!customElements.get("grenzatlas-map")) customElements.define("grenzatlas-map", GrenzatlasMapElement);
