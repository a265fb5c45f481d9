import { useId } from "react";
import { queryParts } from "../../../analysis/search/query/print-query";
import type { QueryError, QueryExpression } from "../../../analysis/search/query/query";
import { useSpeech } from "../../../i18n/language-provider";
import { search } from "../../../state/catalogue";
import { Disclosure } from "../../ui/disclosure";

interface QueryFieldProps {
  readonly query: string;
  readonly error: QueryError | null;
  /** What the results answer; null: nothing is asked for. */
  readonly expression: QueryExpression | null;
}

/** Characters shown around a mistake. */
const AROUND = 40;

/** The query, what it was understood as, and where a mistake is. */
export function QueryField({ query, error, expression }: QueryFieldProps) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className="catalogue-query" role="search" aria-label={t("catalogue.title")}>
      <label className="catalogue-query__label" htmlFor={id}>
        {t("catalogue.query")}
      </label>
      <input
        id={id}
        className="catalogue-query__input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => search(event.target.value)}
        aria-invalid={error !== null}
        aria-describedby={`${id}understood`}
      />
      <div id={`${id}understood`} className="catalogue-query__understood">
        {error ? <Mistake query={query} error={error} /> : null}
        {expression ? <Understood expression={expression} isOlder={error !== null} /> : null}
      </div>
      <Disclosure title={t("catalogue.rules")} level={null} look="plain">
        <ul className="catalogue-query__rules">
          {(["ruleOperators", "ruleBrackets", "rulePhrase", "rulePart"] as const).map((rule) => (
            <li key={rule}>{t(`catalogue.${rule}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Mistake({ query, error }: { readonly query: string; readonly error: QueryError }) {
  const { t } = useSpeech();
  const { position, length, expected, isOperator } = error;
  const end = Math.min(position + length, position + AROUND);
  return (
    <div className="catalogue-query__mistake">
      <p role="alert">
        {t("catalogue.mistake", { position: position + 1 })} {t(`catalogue.expected_${expected}`)}{" "}
        {isOperator ? t("catalogue.quoteOperator") : ""}
      </p>
      <p className="catalogue-query__place">
        {query.slice(Math.max(0, position - AROUND), position)}
        <mark>{query.slice(position, end)}</mark>
        {query.slice(end, end + AROUND)}
      </p>
    </div>
  );
}

interface UnderstoodProps {
  readonly expression: QueryExpression;
  /** The text has a mistake now; these are the results of before. */
  readonly isOlder: boolean;
}

function Understood({ expression, isOlder }: UnderstoodProps) {
  const { t, language } = useSpeech();
  return (
    <p>
      {t(isOlder ? "catalogue.stillShown" : "catalogue.understood")}{" "}
      <span className="catalogue-query__expression">
        {queryParts(expression, language).map(({ kind, text }, index) => (
          <span key={index} className={`catalogue-query__part catalogue-query__part--${kind}`}>
            {text}{" "}
          </span>
        ))}
      </span>
    </p>
  );
}
