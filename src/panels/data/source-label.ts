import type { Source } from "../../model/source";

/** Publisher, with the code of the data set where there is one: that is how statisticians cite it. */
export function sourceLabel({
  publisher,
  title,
  datasetCode,
}: Pick<Source, "publisher" | "title" | "datasetCode">): string {
  const name = publisher === "" ? title : publisher;
  return datasetCode === null ? name : `${name} (${datasetCode})`;
}
