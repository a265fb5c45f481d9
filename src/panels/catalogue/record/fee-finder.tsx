import { useId, useState } from "react";
import {
  applicableFee,
  feeQuestions,
  type FeeAnswer,
  type UnmetCondition,
} from "../../../analysis/search/applicable-fee";
import { useSpeech } from "../../../i18n/language-provider";
import { today } from "../../../model/date-text";
import type { EventPrice } from "../../../model/event";
import type { TermId } from "../../../model/identifiers";
import { SourceNote } from "../../data/source-note";
import { CheckboxList } from "../../ui/checkbox-list";
import { Disclosure } from "../../ui/disclosure";
import { SelectField } from "../../ui/select-field";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import { useFeeText } from "./use-fee-text";
import "./fee-finder.css";

interface FeeFinderProps {
  readonly book: RecordBook;
  readonly prices: readonly EventPrice[];
}

/** Values of the list that are no role. */
const UNDECIDED = "";
const NOBODY = "-";

/** Who takes part says so, and is told the fee with its rule and source. */
export function FeeFinder({ book, prices }: FeeFinderProps) {
  const { t } = useSpeech();
  const { word } = useRecordWords(book);
  const [who, setWho] = useState(UNDECIDED);
  const [memberships, setMemberships] = useState<readonly TermId[]>([]);
  const [day, setDay] = useState(today);
  const role = feeQuestions(prices, null).roles.find((id) => id === who) ?? null;
  const questions = feeQuestions(prices, role);
  const held = memberships.filter((id) => questions.memberships.includes(id));
  const toggle = (id: TermId) =>
    setMemberships((all) => (all.includes(id) ? all.filter((other) => other !== id) : [...all, id]));
  return (
    <Disclosure title={t("record.feeTitle")} level={null} look="plain">
      <div className="fee-finder">
        <SelectField
          label={t("record.feeRole")}
          value={who}
          onChange={setWho}
          groups={[
            {
              label: null,
              options: [
                { value: UNDECIDED, label: t("record.feeChoose") },
                ...questions.roles.map((id) => ({ value: id, label: word("price_role", id) })),
                { value: NOBODY, label: t("record.feeNobody") },
              ],
            },
          ]}
        />
        {questions.memberships.length > 0 ? (
          <CheckboxList
            label={t("record.feeMemberships")}
            options={questions.memberships.map((id) => ({ value: id, label: word("price_membership", id) }))}
            values={held}
            onToggle={toggle}
          />
        ) : null}
        {questions.dependsOnDay ? <DayField day={day} onChange={setDay} /> : null}
        <div className="fee-finder__answer" role="status">
          {who === UNDECIDED ? null : (
            <Answer answer={applicableFee(prices, { role, memberships: held, day })} />
          )}
        </div>
      </div>
    </Disclosure>
  );
}

function DayField({ day, onChange }: { readonly day: string; readonly onChange: (day: string) => void }) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div>
      <label className="catalogue-query__label" htmlFor={id}>
        {t("record.feeDay")}
      </label>
      <input
        id={id}
        className="catalogue-query__input"
        type="date"
        value={day}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** To whom a price is not offered at all, no membership would help. */
function told(unmet: readonly UnmetCondition[]): readonly UnmetCondition[] {
  return unmet.includes("role") ? unmet.filter((reason) => reason !== "membership") : unmet;
}

function Answer({ answer: { fee, verdicts } }: { readonly answer: FeeAnswer }) {
  const { t, language } = useSpeech();
  const feeText = useFeeText();
  const lower = verdicts.filter(({ price, unmet }) => unmet.length > 0 && (!fee || price.fee < fee.fee));
  return (
    <>
      {fee ? (
        <>
          <p className="fee-finder__fee">{t("record.feeApplies", { fee: feeText(fee) })}</p>
          <p>
            {t("record.feeRule", { who: fee.who[language] })} <SourceNote ids={fee.sources} />
          </p>
        </>
      ) : (
        <p className="fee-finder__fee">{t("record.feeNone")}</p>
      )}
      {lower.map(({ price, unmet }) => (
        <p key={`${price.group} ${price.fee}`} className="catalogue-page__small">
          {t("record.feeDearer", {
            fee: feeText(price),
            reasons: told(unmet)
              .map((reason) => t(`record.feeUnmet_${reason}`))
              .join(", "),
          })}
        </p>
      ))}
    </>
  );
}
