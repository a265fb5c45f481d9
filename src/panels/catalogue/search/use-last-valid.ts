import { useMemo, useState } from "react";
import { parseQuery } from "../../../analysis/search/query/parse-query";
import type { ParsedQuery, QueryExpression } from "../../../analysis/search/query/query";
import type { Language } from "../../../model/language";

interface LastValid {
  readonly error: ParsedQuery["error"];
  /** Of the text, or of the last text without a mistake. */
  readonly expression: QueryExpression | null;
}

/** Reads a query; while it holds a mistake, the last valid one stays. */
export function useLastValid(query: string, language: Language): LastValid {
  const parsed = useMemo(() => parseQuery(query, language), [query, language]);
  const [last, setLast] = useState<ParsedQuery>({ expression: null, error: null });
  if (parsed.error === null && parsed !== last) setLast(parsed);
  return { error: parsed.error, expression: parsed.error === null ? parsed.expression : last.expression };
}
