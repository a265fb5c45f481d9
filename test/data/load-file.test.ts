import { describe, expect, test } from "vitest";
import { DataFileError } from "../../src/data/data-file-error";
import { loadFile, parseFile, schemaVersion, type LoadOptions } from "../../src/data/load-file";
import type { Manifest } from "../../src/model/manifest";
import * as v from "valibot";
import { filesInMemory } from "../builders/published-files";

const path = "regions.json";

function answering(response: () => Promise<Response>): LoadOptions {
  return { base: "/", fetch: response };
}

describe("loadFile", () => {
  test("gives the content of a file of the right version", async () => {
    const content = { schemaVersion, regions: [] };
    await expect(loadFile(path, filesInMemory({ [path]: content }))).resolves.toEqual(content);
  });

  test("asks for the version that the manifest names", async () => {
    const asked: string[] = [];
    const manifest: Manifest = {
      schemaVersion,
      files: [
        {
          path,
          schemaVersion,
          sha256: "0123456789abcdef".repeat(4),
          bytes: 1,
          title: "",
          vintage: "",
          licence: "",
          attribution: "",
          provenance: "",
        },
      ],
    };
    const fetch = (address: string) => {
      asked.push(address);
      return Promise.resolve(Response.json({ schemaVersion }));
    };
    await loadFile(path, { base: "/atlas/", manifest, fetch });
    expect(asked).toEqual(["/atlas/geo/regions.json?v=01234567"]);
  });

  test.each([
    ["missing", () => Promise.resolve(new Response(null, { status: 404 }))],
    ["missing", () => Promise.resolve(new Response("<html>", { headers: { "content-type": "text/html" } }))],
    ["network", () => Promise.resolve(new Response(null, { status: 503 }))],
    ["network", () => Promise.reject(new TypeError("failed to fetch"))],
    ["corrupt", () => Promise.resolve(new Response('{"schemaVersion":1,"regi'))],
    ["corrupt", () => Promise.resolve(Response.json({ regions: [] }))],
    ["corrupt", () => Promise.resolve(Response.json(null))],
    ["version", () => Promise.resolve(Response.json({ schemaVersion: schemaVersion + 1 }))],
  ])("names a %s file", async (kind, response) => {
    const loading = loadFile(path, answering(response));
    await expect(loading).rejects.toBeInstanceOf(DataFileError);
    await expect(loading).rejects.toMatchObject({ kind, file: path });
  });

  test("throws an abort on as it is", async () => {
    const controller = new AbortController();
    const fetch = (_address: string, { signal }: RequestInit) => {
      controller.abort();
      return Promise.reject(new Error(signal?.aborted ? "aborted" : "not aborted"));
    };
    const loading = loadFile(path, { base: "/", fetch, signal: controller.signal });
    await expect(loading).rejects.toThrow("aborted");
    await expect(loading).rejects.not.toBeInstanceOf(DataFileError);
  });
});

describe("parseFile", () => {
  test("says where the content breaks its schema", () => {
    const schema = v.object({ cities: v.array(v.object({ id: v.string() })) });
    expect(() => parseFile("cities.json", schema, { cities: [{ id: "aachen-de" }, {}] })).toThrow(
      "cities.1.id",
    );
  });
});
