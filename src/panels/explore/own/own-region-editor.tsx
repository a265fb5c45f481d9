import { useEffect, useId, useRef, useState } from "react";
import { useSpeech } from "../../../i18n/language-provider";
import type { NutsCode, RegionId } from "../../../model/identifiers";
import type { OwnRegion } from "../../../model/own-region";
import { effectiveColourScheme, useDisplay } from "../../../state/display";
import { ownAccent } from "../../../state/own-accents";
import {
  asOwnName,
  MAXIMUM_NAME_LENGTH,
  pickOnMap,
  removeOwnRegion,
  renameOwnRegion,
  stopEditing,
  useOwnRegions,
} from "../../../state/own-regions";
import { hover, select } from "../../../state/selection";
import { Button } from "../../ui/button";
import { LiveRegion } from "../../ui/live-region";
import { TextField } from "../../ui/text-field";
import { ChosenUnits } from "./chosen-units";
import { KeptInLink } from "./kept-in-link";
import { UnitSearch } from "./unit-search";
import { useEscapeSteps } from "./use-escape-steps";
import { useUnitsOfEurope } from "./units-of-europe";
import "./own-region-editor.css";

/** Names a region of the visitor's own and chooses its units; every change is seen on the map at once. */
export function OwnRegionEditor({ id }: { readonly id: RegionId }) {
  const region = useOwnRegions(({ regions }) => regions.find((candidate) => candidate.id === id));
  return region ? <Editor region={region} /> : null;
}

function Editor({ region }: { readonly region: OwnRegion }) {
  const { t } = useSpeech();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const scheme = useDisplay(effectiveColourScheme);
  useEffect(() => {
    heading.current?.focus();
    // The button that led here is gone and cannot tell any more that it was left.
    hover(null);
  }, []);
  useEscapeSteps();
  return (
    <section className="own-editor" aria-labelledby={headingId}>
      <header>
        <span className="own-editor__kind">{t("own.kind")}</span>
        <h2 className="own-editor__title" id={headingId} ref={heading} tabIndex={-1}>
          {t("own.title")}
        </h2>
        <span className="own-editor__accent" style={{ background: ownAccent(region.id)[scheme] }} />
      </header>
      <NameField region={region} />
      <PickSwitch />
      <UnitSearch chosen={region.units} />
      <LiveRegion message={useLastChange(region.id)} />
      <ChosenUnits codes={region.units} />
      <Situation units={region.units} />
      {region.units.length > 0 ? <KeptInLink /> : null}
      <div className="own-editor__end">
        <Button look="primary" onClick={() => finish(region)}>
          {t("own.done")}
        </Button>
        <Button onClick={() => removeOwnRegion(region.id)}>{t("own.remove")}</Button>
      </div>
    </section>
  );
}

/** The sheet of the region takes the editor's place; without units there is none. */
function finish({ id, units }: OwnRegion): void {
  if (units.length > 0) select({ kind: "region", id });
  stopEditing();
}

function NameField({ region: { id, name } }: { readonly region: OwnRegion }) {
  const { t } = useSpeech();
  const [text, setText] = useState(name);
  return (
    <TextField
      label={t("own.name")}
      value={text}
      maximumLength={MAXIMUM_NAME_LENGTH}
      problem={asOwnName(text) === null ? t("own.nameMissing", { name }) : null}
      onChange={(value) => {
        setText(value);
        renameOwnRegion(id, value);
      }}
      // What is kept may be less than what was typed.
      onBlur={() => setText(name)}
    />
  );
}

function PickSwitch() {
  const { t } = useSpeech();
  const id = useId();
  const isPicking = useOwnRegions((state) => state.isPicking);
  return (
    <div className="own-editor__pick">
      <Button aria-pressed={isPicking} aria-describedby={id} onClick={() => pickOnMap(!isPicking)}>
        {t("own.pick")}
      </Button>
      <p className="own-editor__note" id={id} role="status">
        {t(isPicking ? "own.pickOn" : "own.pickOff")}
      </p>
    </div>
  );
}

/** What a set of these units is, where that may surprise. */
function Situation({ units }: { readonly units: readonly NutsCode[] }) {
  const { t, format } = useSpeech();
  const known = useUnitsOfEurope();
  const states = new Set(units.flatMap((code) => known.get(code)?.country ?? []));
  const [state] = states;
  if (units.length === 0) return <p className="own-editor__note">{t("own.empty")}</p>;
  if (units.length === 1) return <p className="own-editor__note">{t("own.single")}</p>;
  if (states.size !== 1 || !state) return null;
  return <p className="own-editor__note">{t("own.oneState", { state: format.country(state) })}</p>;
}

interface UnitChange {
  readonly key: "own.tookIn" | "own.tookOut";
  readonly unit: NutsCode;
  readonly count: number;
}

/** The last unit that was taken in or out, in a sentence, wherever that was done: on the map or in the lists. */
function useLastChange(id: RegionId): string {
  const { t } = useSpeech();
  const units = useUnitsOfEurope();
  const [change, setChange] = useState<UnitChange | null>(null);
  useEffect(
    () =>
      useOwnRegions.subscribe((state, before) => {
        const now = state.regions.find((region) => region.id === id)?.units ?? [];
        const then = before.regions.find((region) => region.id === id)?.units ?? [];
        const tell = (unit: NutsCode, key: UnitChange["key"]) => setChange({ key, unit, count: now.length });
        for (const code of now) if (!then.includes(code)) tell(code, "own.tookIn");
        for (const code of then) if (!now.includes(code)) tell(code, "own.tookOut");
      }),
    [id],
  );
  // Kept as what happened, not as a sentence: the sentence follows the language.
  return change
    ? t(change.key, { unit: units.get(change.unit)?.name ?? change.unit, count: change.count })
    : "";
}
