import { useDisplay } from "../../state/display";
import { interactions, useEmbed, type EmbedOptions } from "../../state/embed";
import { decodeEmbedOptions, decodeHostOptions } from "../../state/url/embed-options";
import { frameAddressBar } from "../../state/url/frame-address-bar";
import { currentPermalink, startAddressSync } from "../../state/url/sync";

export { FramePage } from "./frame-page";

/** A frame's own document without `embed` in its query. */
const usual: EmbedOptions = { level: "full", allowed: interactions, origins: [] };

/**
 * Makes the page a frame, as its address and the host's script say. The script speaks through the fragment,
 * before or after the start; what the query decides stays decided.
 */
export async function openFrame({ search, hash }: Pick<Location, "search" | "hash">): Promise<void> {
  const embed = decodeEmbedOptions(search) ?? usual;
  const query = new URLSearchParams(search);
  const hear = (fragment: string) => {
    const { origins, language, colourScheme } = decodeHostOptions(fragment);
    useEmbed.setState({ embed: { ...embed, origins: [...new Set([...embed.origins, ...origins])] } });
    if (language && !query.has("lang")) useDisplay.setState({ language });
    if (colourScheme && !query.has("scheme")) useDisplay.setState({ colourScheme });
  };
  hear(hash);
  window.addEventListener("hashchange", () => hear(window.location.hash));
  await startAddressSync(frameAddressBar);
  useEmbed.setState({ permalink: currentPermalink() });
}
