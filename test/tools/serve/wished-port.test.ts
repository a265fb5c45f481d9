import { expect, test } from "vitest";
import { wishedPort } from "../../../tools/serve/wished-port";

test.each([
  [undefined, 4173],
  ["", 4173],
  ["8080", 8080],
  ["0", 0],
  ["65535", 65_535],
])("PORT %j means %i", (text, port) => {
  expect(wishedPort(text, 4173)).toBe(port);
});

test.each(["http", "80.5", "-1", "65536"])("PORT %j is refused in words", (text) => {
  expect(() => wishedPort(text, 4173)).toThrow(`PORT is "${text}", not a number from 0 to 65535`);
});
