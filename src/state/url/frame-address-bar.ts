import { useEmbed } from "../embed";
import type { AddressBar } from "./sync";

/**
 * A frame keeps the address it was given: steps of its own would stand in the history of the host page, and a
 * sandbox forbids them. Where the visitor has come to is kept as the permalink.
 */
export const frameAddressBar: AddressBar = {
  read: () => window.location.search,
  push: (permalink) => useEmbed.setState({ permalink }),
  replace: (permalink) => useEmbed.setState({ permalink }),
  onBack: () => () => undefined,
};
