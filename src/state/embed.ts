import { create } from "zustand";

/**
 * How much stands around the map of a frame. `full`: title, panel, legend, caption. `compact`: the panel waits
 * behind a button. `map`: the title too is left to the host. A page of charts keeps its tabs and the choice of indicator
 * in `compact`, and in `map` its title and what the tab shows.
 */
export const embedLevels = ["full", "compact", "map"] as const;
export type EmbedLevel = (typeof embedLevels)[number];

/**
 * What a visitor may do in a frame. `move`: pan and zoom. `select`: point at things and choose them. `change`:
 * another overlay, filters, another page.
 */
export const interactions = ["move", "select", "change"] as const;
export type Interaction = (typeof interactions)[number];

/** What the embedder has decided about a frame. */
export interface EmbedOptions {
  readonly level: EmbedLevel;
  readonly allowed: readonly Interaction[];
  /** Origins whose messages are heard, and the only ones that get any; empty: no messages. */
  readonly origins: readonly string[];
}

interface EmbedState {
  /** Null: the page is not framed but the atlas itself. */
  readonly embed: EmbedOptions | null;
  /** Query of the permalink of what the frame shows; the frame itself keeps the address it was given. */
  readonly permalink: string;
}

export const useEmbed = create<EmbedState>()(() => ({ embed: null, permalink: "" }));

/** Whether the visitor may do so here; outside a frame everything. */
export function isAllowed(interaction: Interaction, { embed } = useEmbed.getState()): boolean {
  return embed === null || embed.allowed.includes(interaction);
}
