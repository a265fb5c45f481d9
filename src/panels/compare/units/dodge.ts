/** Ends of a step are told apart from touching by this much, pixels. */
const TOLERANCE = 1e-6;

/**
 * Puts points of equal size beside each other where they would lie on one another: each as near to the line as those
 * placed before it allow, in the order of `places`. Where there is no room within `most`, points overlap.
 *
 * @param places along the line, pixels, ascending
 * @returns distance from the line of each point, pixels
 */
export function dodge(places: readonly number[], radius: number, most: number): readonly number[] {
  const size = 2 * radius;
  const offsets: number[] = [];
  let first = 0;
  for (const [index, place] of places.entries()) {
    while ((places[first] ?? place) <= place - size) first += 1;
    const near = places.slice(first, index).map((other, step) => ({
      distance: place - other,
      offset: offsets[first + step] ?? 0,
    }));
    const candidates = near.flatMap(({ distance, offset }) => {
      const reach = Math.sqrt(Math.max(0, size ** 2 - distance ** 2));
      return [offset + reach, offset - reach];
    });
    const free = [0, ...candidates]
      .filter((offset) => Math.abs(offset) <= most)
      .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)
      .find((offset) =>
        near.every((other) => Math.hypot(other.distance, other.offset - offset) >= size - TOLERANCE),
      );
    // A full column: spread over the room there is, so that the points still show how many they are.
    offsets.push(free ?? ((index % 9) / 4 - 1) * most);
  }
  return offsets;
}
