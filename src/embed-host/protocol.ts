/**
 * What a framed Grenzatlas and its host page say to each other, version 1. Plain data for `postMessage`; the
 * frame checks every message by a schema, the host gets these types.
 */

export const PROTOCOL = "grenzatlas-embed";
/** Raised when a message changes its meaning; a new kind of message leaves it as it is. */
export const PROTOCOL_VERSION = 1;

export interface Envelope {
  readonly protocol: typeof PROTOCOL;
  readonly version: typeof PROTOCOL_VERSION;
}

export type SelectionKind = "region" | "unit" | "city" | "partnership" | "network";

/** A thing on the map by its id in the tables, for instance region `tmo`, unit `DE121`. */
export interface SelectionReference {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** What may be changed without naming a whole view; what is left out stays. */
export interface ViewChange {
  readonly overlay?: "regions" | "distance" | "commuters" | "partners" | "indicators";
  readonly indicator?: string;
  readonly year?: number;
  readonly flowSet?: string;
  readonly language?: "de" | "fr" | "nl" | "en";
  /** Null: as the visitor's system says. */
  readonly colourScheme?: "light" | "dark" | null;
  /** Distance from the border, whole kilometres from 1 to 100. */
  readonly kilometres?: number;
  /** As in the address, by the name after `only-`; an empty list takes the filter away. */
  readonly filters?: Readonly<
    Partial<Record<"size" | "type" | "function" | "network" | "theme" | "country", readonly string[]>>
  >;
}

/** From the host to the frame. Every command is answered by `done`, `image` or `error` with its id. */
export type Command =
  | { readonly type: "select"; readonly selection: SelectionReference | null }
  | { readonly type: "set"; readonly change: ViewChange }
  /** The query of a permalink: the whole view. */
  | { readonly type: "show"; readonly address: string }
  | {
      readonly type: "fly-to";
      /** Longitude, latitude in degrees. */
      readonly center: readonly [number, number];
      /** −1 to 12, the world is 512 pixels wide at 0. Up to 14 is understood, and shown at 12. */
      readonly zoom: number;
    }
  | { readonly type: "request-image"; readonly format: "svg" | "png" };

export type CommandMessage = Envelope & Command & { readonly id: string };

export type ErrorCode = "not-understood" | "not-known" | "not-allowed" | "failed";

/** From the frame to the host. */
export type Report =
  | { readonly type: "ready"; readonly address: string; readonly title: string; readonly language: string }
  /** The height that shows everything at the present width, CSS pixels. */
  | { readonly type: "height"; readonly pixels: number }
  | {
      readonly type: "selection";
      readonly selection: (SelectionReference & { readonly name: string }) | null;
    }
  /** What is shown now: the query of its permalink and its sentence in the language of the frame. */
  | { readonly type: "view"; readonly address: string; readonly title: string }
  | { readonly type: "done"; readonly replyTo: string }
  | { readonly type: "image"; readonly replyTo: string; readonly image: Blob }
  | {
      readonly type: "error";
      readonly replyTo: string | null;
      readonly code: ErrorCode;
      /** In the language of the frame. */
      readonly message: string;
    };

export type ReportMessage = Envelope & Report;
