/** Octets of a line of a calendar file, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const octets = new TextEncoder();

/** A line of a calendar file, folded: a longer one goes on after a line break and a space. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let size = 0;
  // By character, never inside one: an octet sequence cut in two is no UTF-8 for some readers.
  for (const character of `${name}:${value}`) {
    const length = octets.encode(character).length;
    if (size + length > LINE_OCTETS) {
      lines.push(line);
      line = " ";
      size = 1;
    }
    line += character;
    size += length;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join("");
}

/** A text as a value (RFC 5545, 3.3.11): backslash, semicolon, comma and line break are escaped. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (sign) => (sign === "\n" ? sign : ""))
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** An address as a value: what could end its line is percent-encoded. */
export function addressValue(address: string): string {
  return address.replace(/[\p{Cc}\s]/gu, (sign) => encodeURIComponent(sign));
}
