import { useWholeSourceLine } from "../../panels/explore/legend/source-line";

/** From whom is what the map draws. */
export function SourceLine() {
  return <span className="frame__source">{useWholeSourceLine()}</span>;
}
