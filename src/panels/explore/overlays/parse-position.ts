import type { Position } from "../../../model/identifiers";

/** Why a text is no place. */
export type PositionProblem = "format" | "latitude" | "longitude";

export type ParsedPosition =
  | { readonly position: Position; readonly problem: null }
  | { readonly position: null; readonly problem: PositionProblem };

/** As the sentence about it says; the map ends a little beyond, degrees. */
const MAXIMUM_LATITUDE = 85;
const MAXIMUM_LONGITUDE = 180;

/** Two numbers apart by a comma, semicolon or space; with a decimal comma, a semicolon or space has to part them. */
const WITH_POINT = /^([+-]?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)$/;
const WITH_COMMA = /^([+-]?\d{1,3},\d+)\s*[;\s]\s*([+-]?\d{1,3},\d+)$/;

/**
 * Reads "50.78, 6.08" as people write coordinates: latitude first, degrees, WGS 84. Degree signs are
 * ignored. Answers with longitude first, as everywhere in the code.
 */
export function parsePosition(text: string): ParsedPosition {
  const plain = text.replace(/°/g, "").replace(/\s+/g, " ").trim();
  const match = WITH_POINT.exec(plain) ?? WITH_COMMA.exec(plain);
  if (!match) return { position: null, problem: "format" };
  const [latitude, longitude] = match.slice(1).map((part) => Number(part.replace(",", ".")));
  if (latitude === undefined || longitude === undefined) return { position: null, problem: "format" };
  if (Math.abs(latitude) > MAXIMUM_LATITUDE) return { position: null, problem: "latitude" };
  if (Math.abs(longitude) > MAXIMUM_LONGITUDE) return { position: null, problem: "longitude" };
  return { position: [longitude, latitude], problem: null };
}
