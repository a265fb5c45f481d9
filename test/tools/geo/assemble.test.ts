import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { assembleFiles } from "../../../tools/geo/assemble";
import { readGeometryPackages } from "../../../tools/geo/geometry/read-geometry-packages";
import { outputTexts } from "../../../tools/geo/output-files";
import { publishedFolder } from "../../builders/published-files";

const dataFolder = fileURLToPath(new URL("../../../data", import.meta.url));

test("a build gives the published files byte for byte", async () => {
  const texts = outputTexts(assembleFiles(dataFolder, await readGeometryPackages()));
  const differing = [...texts].filter(
    ([path, text]) => text !== readFileSync(join(publishedFolder, path), "utf8"),
  );
  expect(differing.map(([path]) => path)).toEqual([]);
}, 60_000);
