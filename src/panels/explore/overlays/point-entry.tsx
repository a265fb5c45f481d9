import { useId, useState, type SyntheticEvent } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import { measureAt } from "../../../state/overlay";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/select-field";
import type { BaseIndex } from "../../data/base-index";
import { parsePosition, type PositionProblem } from "./parse-position";
import "./point-entry.css";

/** The keyboard's way to a point: a city, or coordinates. */
export function PointEntry({ index }: { readonly index: BaseIndex }) {
  const { t, format, language } = useSpeech();
  const [city, setCity] = useState("");
  const options = index.base.cities
    .map((candidate) => ({ value: candidate.id, label: candidate.names[language] }))
    .sort((a, b) => format.compare(a.label, b.label));
  return (
    <div className="point-entry">
      <SelectField
        label={t("distance.chooseCity")}
        value={city}
        groups={[{ label: null, options: [{ value: "", label: t("distance.noCity") }, ...options] }]}
        onChange={(value) => {
          setCity(value);
          const chosen = index.base.cities.find(({ id }) => id === value);
          if (chosen) measureAt(chosen.position);
        }}
      />
      <CoordinateForm />
    </div>
  );
}

function CoordinateForm() {
  const { t } = useSpeech();
  const id = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<PositionProblem | null>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const parsed = parsePosition(text);
    setProblem(parsed.problem);
    if (parsed.position) measureAt(parsed.position);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label className="point-entry__label" htmlFor={id}>
        {t("distance.coordinates")}
      </label>
      <div className="point-entry__row">
        <input
          id={id}
          className="point-entry__input"
          type="text"
          autoComplete="off"
          placeholder="50.78, 6.08"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}problem`}
        />
        <Button onClick={submit}>{t("distance.measure")}</Button>
      </div>
      {problem === null ? null : (
        <p className="point-entry__problem" id={`${id}problem`} role="alert">
          {t(`distance.problem_${problem}`)}
        </p>
      )}
    </form>
  );
}
