const HIGHEST_PORT = 65_535;

/**
 * @param text what PORT says, if it says anything
 * @throws when that is no port
 */
export function wishedPort(text: string | undefined, usual: number): number {
  if (!text) return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(`PORT is "${text}", not a number from 0 to ${HIGHEST_PORT}`);
}
