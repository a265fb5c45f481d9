import type { Provenance } from "../../src/export/provenance";
import type { ExportWords } from "../../src/export/words";

/** Codes said so that a test can tell them from the codes themselves. */
export const exportWords: ExportWords = {
  language: "en",
  country: (code) => `country ${code}`,
  dataText: (text) => `said: ${text}`,
  flag: (flag) => `flag ${flag}`,
  quality: (quality) => `quality ${quality}`,
  partnershipKind: (kind) => `kind ${kind}`,
  partnershipStage: (stage) => `stage ${stage}`,
  cityFunction: (name) => `function ${name}`,
};

export function provenance(part: Partial<Provenance> = {}): Provenance {
  return {
    title: "Population density",
    sentence: "Population density in the Upper Rhine in 2023",
    language: "en",
    made: "2026-11-22",
    link: "https://atlas.example/?v=1&overlay=indicators",
    remarks: [],
    sources: [],
    attribution: ["© EuroGeographics for the administrative boundaries"],
    licences: ["GISCO terms"],
    ...part,
  };
}
