// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import { addressOf, languageAround, originOf, withWishes } from "../../src/embed-host/frame-address";
import { MAP_ORIGIN, playFrame } from "./played-frame";

afterEach(() => document.body.replaceChildren());

describe("where a frame's messages come from", () => {
  test("is the origin of its address", () => {
    expect(originOf(playFrame(document.body).element)).toBe(MAP_ORIGIN);
  });

  test("is this page's origin for an address on the same site", () => {
    expect(originOf(playFrame(document.body, { src: "/embed.html" }).element)).toBe(location.origin);
  });

  test.each(["", "about:blank", "data:text/html,x", "https://"])("is nowhere for the address '%s'", (src) => {
    expect(originOf(playFrame(document.body, { src }).element)).toBe("");
  });

  test.each([
    ["", "null"],
    ["allow-scripts", "null"],
    ["allow-same-origin-not allow-scripts", "null"],
    ["allow-scripts allow-same-origin", MAP_ORIGIN],
    ["ALLOW-SAME-ORIGIN\nallow-scripts", MAP_ORIGIN],
  ])("with sandbox='%s' is %s", (sandbox, origin) => {
    expect(originOf(playFrame(document.body, { sandbox }).element)).toBe(origin);
  });
});

describe("the address with wishes", () => {
  const address = new URL(`${MAP_ORIGIN}/embed.html?v=1&region=tmo`);
  const readFragment = (href: string) => Object.fromEntries(new URLSearchParams(new URL(href).hash.slice(1)));

  test("carries them in the fragment and leaves the rest as it is", () => {
    const wished = withWishes(address, { origins: "https://city.example", lang: "fr", scheme: null });
    expect(wished.split("#")[0]).toBe(address.href);
    expect(readFragment(wished)).toEqual({ origins: "https://city.example", lang: "fr" });
  });

  test("replaces former wishes and keeps what is not ours", () => {
    const before = new URL(`${address.href}#lang=fr&scheme=dark&kept=1`);
    const wished = withWishes(before, { origins: null, lang: "nl", scheme: null });
    expect(readFragment(wished)).toEqual({ lang: "nl", kept: "1" });
  });

  test("is the same when it is made twice", () => {
    const wishes = { origins: "https://city.example", lang: "de", scheme: "light" };
    const once = withWishes(address, wishes);
    expect(withWishes(new URL(once), wishes)).toBe(once);
  });
});

test("an address that cannot be read is none", () => {
  expect(addressOf(playFrame(document.body, { src: "https://[" }).element)).toBeNull();
});

describe("the language around an element", () => {
  test.each([
    ["de-AT", "de"],
    ["NL", "nl"],
    ["fr-CH-x-own", "fr"],
    ["ar", null],
    ["", null],
    ["den", null],
  ])("%s means %s", (lang, language) => {
    document.body.lang = lang;
    expect(languageAround(document.body.appendChild(document.createElement("p")))).toBe(language);
    document.body.removeAttribute("lang");
  });

  test("is that of the nearest element that names one", () => {
    const outer = document.body.appendChild(document.createElement("div"));
    const inner = outer.appendChild(document.createElement("div"));
    outer.lang = "de";
    inner.lang = "en";
    expect(languageAround(inner)).toBe("en");
  });
});
