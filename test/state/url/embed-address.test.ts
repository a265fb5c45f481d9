import { describe, expect, it } from "vitest";
import { decodeAddress } from "../../../src/state/url/decode";
import { encodeEmbedAddress, viewQuery } from "../../../src/state/url/embed-address";
import { decodeEmbedOptions } from "../../../src/state/url/embed-options";

const compact = { level: "compact", allowed: ["move", "select", "change"], origins: [] } as const;
const asHost = { language: null, colourScheme: null, camera: null };

describe("the address of a frame", () => {
  it("is the permalink with what the embedder has decided", () => {
    const permalink = "?v=1&lang=en&region=tmo&overlay=commuters&scheme=light&camera=8.25/7.6/47.6";
    const view = { ...asHost, language: "de", colourScheme: "dark" } as const;
    expect(encodeEmbedAddress(permalink, view, compact)).toBe(
      "?v=1&lang=de&region=tmo&overlay=commuters&scheme=dark&embed=compact",
    );
  });

  it("leaves language and colours to the host", () => {
    expect(viewQuery("?v=1&lang=en&region=tmo&scheme=light", asHost)).toBe("?v=1&region=tmo");
  });

  it("names its version for the start view as well", () => {
    expect(encodeEmbedAddress("", asHost, compact)).toBe("?v=1&embed=compact");
    expect(viewQuery("", asHost)).toBe("");
  });

  // Frozen with version 1: pages of other sites hold it, so it must be read like this for ever.
  it("opens the frame frozen with version 1", () => {
    const frozen =
      "?v=1&lang=fr&region=tmo&overlay=commuters&scheme=dark&embed=map&allow=move,select&origins=https%3A%2F%2Fwww.ville.example,http%3A%2F%2Flocalhost%3A8080";
    expect(decodeEmbedOptions(frozen)).toEqual({
      level: "map",
      allowed: ["move", "select"],
      origins: ["https://www.ville.example", "http://localhost:8080"],
    });
    const { address, notices } = decodeAddress(frozen);
    expect(notices).toEqual([]);
    expect(address).toMatchObject({ language: "fr", colourScheme: "dark", region: "tmo" });
    expect(address.overlay.overlay).toBe("commuters");
  });
});
