import { describedFile } from "./file-facts";
import { tableManifest, type OutputFile } from "./output-files";
import type { IndicatorColumns } from "./tables/indicator-columns";
import { indicatorRecords, indicatorTables } from "./tables/indicator-records";
import type { SourceTables } from "./tables/source-tables";
import type { TableRow } from "./tables/table";

/** The list of the indicators, and a file for the values and for the series of each. */
export function indicatorFiles(tables: SourceTables): readonly OutputFile[] {
  const facts = tableFacts(tables);
  return [
    describedFile("indicators/index.json", { indicators: indicatorRecords(tables) }),
    ...indicatorTables(tables, "indicator-values").map((content) =>
      facts(content, `indicators/${content.indicator}.json`, "areas of Europe"),
    ),
    ...indicatorTables(tables, "indicator-series").map((content) =>
      facts(content, `indicators/${content.indicator}.series.json`, "series of eight countries"),
    ),
  ];
}

/** Facts of a table for its manifest, from the sources its rows name. */
function tableFacts(tables: SourceTables) {
  const labels = new Map(tables.rows("indicators").map((row) => [row.text("indicator_id"), row]));
  const sources = new Map(tables.rows("sources").map((row) => [row.text("source_id"), row]));
  return (content: IndicatorColumns, path: string, extent: string): OutputFile => {
    const used = [...new Set(content.remarks.map(({ source }) => source))].sort().flatMap((id) => {
      const row = sources.get(id);
      return row ? [row] : [];
    });
    const distinct = (read: (row: TableRow) => string) => [...new Set(used.map(read))].join("; ");
    const [first, last] = [content.years[0], content.years.at(-1)];
    return {
      path,
      manifest: tableManifest,
      title: `${labels.get(content.indicator)?.text("label_en") ?? content.indicator}: ${extent}`,
      vintage: `NUTS 2021; ${first === last ? first : `${first} to ${last}`}`,
      licence: distinct((row) => row.text("licence")),
      attribution: distinct(attribution),
      provenance: distinct(
        (row) => row.textOrNull("read_from") ?? row.textOrNull("note") ?? row.text("title"),
      ),
      content,
    };
  };
}

function attribution(row: TableRow): string {
  const code = row.textOrNull("dataset_code");
  return code === null ? row.text("publisher") : `${row.text("publisher")} (${code})`;
}
