const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would turn it into a line feed.
  "\r": "&#13;",
  // HTML cannot hold it.
  "\0": "\ufffd",
};

/** Text as it may stand in an element or in a quoted attribute of HTML. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"\r\0]/g, (sign) => ENTITIES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** ` name="value"` for each; those that are null are left out. */
export function writtenAttributes(attributes: Attributes, before = " "): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${before}${name}="${escapedHtml(String(value))}"`)
    .join("");
}
