import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { deployFiles } from "../../../tools/deploy/deploy-files";
import { exampleSettings } from "../../../tools/deploy/site-settings";

const committed = new URL("../../../deploy/", import.meta.url);

describe("the configurations in deploy/", () => {
  it.each([...deployFiles(exampleSettings)])(
    'are what "npm run deploy:config" writes: %s',
    async (path, text) => {
      expect(await readFile(new URL(path, committed), "utf8")).toBe(text);
    },
  );

  it("name the deployment's list in one place", () => {
    const own = deployFiles({ ...exampleSettings, framedBy: "https://city.example" });
    for (const path of ["nginx/grenzatlas.conf", "caddy/Caddyfile"])
      expect(own.get(path)?.split("https://city.example")).toHaveLength(2);
  });

  it("never send * as the list: it would refuse a page opened from disk", () => {
    for (const text of deployFiles(exampleSettings).values()) expect(text).not.toMatch(/frame-ancestors \*/);
  });

  it("set a header of a static host once for each address", () => {
    const text = deployFiles(exampleSettings).get("static-host/_headers") ?? "";
    const rules = text
      .split("\n\n")
      .slice(1)
      .map((rule) => {
        const [glob = "", ...lines] = rule.trim().split("\n");
        const pattern = glob.replaceAll(/[.+]/g, "\\$&").replace("*", ".*");
        return {
          pattern: new RegExp(`^${pattern}$`),
          names: lines.map((line) => line.trim().split(":", 1)[0]),
        };
      });
    for (const address of [
      "/",
      "/embed.html",
      "/embed/v1/grenzatlas-map.js",
      "/assets/a-00000000.js",
      "/feeds/de.xml",
    ]) {
      const names = rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ names: own }) => own);
      expect(names).toContain("Content-Security-Policy");
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
