import type { SelectionReference, ViewChange } from "../embed-host/protocol";

const selectionKeys = ["unit", "city", "partnership", "network"] as const;

/** Query of the same view with another selection; the map goes where that is. */
export function withSelection(permalink: string, selection: SelectionReference | null): string {
  const query = new URLSearchParams(permalink);
  for (const key of selectionKeys) query.delete(key);
  query.delete("camera");
  if (selection === null) query.delete("region");
  else query.set(selection.kind, selection.id);
  return `?${query}`;
}

/** Query of the same view with other settings; what the change does not name stays. */
export function withChange(permalink: string, change: ViewChange): string {
  const query = new URLSearchParams(permalink);
  const put = (key: string, value: string | number | null | undefined) => {
    if (value === null) query.delete(key);
    else if (value !== undefined) query.set(key, String(value));
  };
  put("overlay", change.overlay);
  put("indicator", change.indicator);
  put("year", change.year);
  put("flows", change.flowSet);
  put("lang", change.language);
  put("scheme", change.colourScheme);
  put("km", change.kilometres);
  // Named without a value, as messages can be, a filter stays.
  const filters: Readonly<Record<string, readonly string[] | undefined>> = change.filters ?? {};
  for (const [name, values] of Object.entries(filters))
    put(`only-${name}`, values && (values.join(",") || null));
  return `?${query}`;
}
