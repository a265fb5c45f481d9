import { useState } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { openPage } from "../../state/compare";
import { colourSchemes, type ColourScheme } from "../../state/display";
import { closeTakeAway } from "../../state/take-away";
import { Button } from "../ui/button";
import { RadioGroup } from "../ui/radio-group";
import { Section } from "../ui/section";
import { ChartPart } from "./parts/chart-part";
import { MapPart } from "./parts/map-part";
import { OfferPart } from "./parts/offer-part";
import { SavingLine } from "./parts/saving-line";
import { offersOf } from "./offers/offers";
import { useShown, type Shown } from "./offers/shown";
import type { TakeAwayProps } from "./take-away-props";
import { useSaving } from "./use-saving";
import "./parts/parts.css";

/** Everything that applies to the view, part by part, and what became of the last choice. */
export function TakeAwayBody(props: TakeAwayProps) {
  const { t } = useSpeech();
  const shown = useShown();
  if (!shown) return <p role="alert">{t("export.nothing")}</p>;
  return <Parts {...props} shown={shown} />;
}

function Parts({ sentence, renderMap, renderLegend, shown }: TakeAwayProps & { readonly shown: Shown }) {
  const speech = useSpeech();
  const { t } = speech;
  const { saving, save } = useSaving();
  // Pictures are mostly put on paper or into documents: light, unless asked for otherwise.
  const [scheme, setScheme] = useState<ColourScheme>("light");
  const offers = offersOf(shown, speech);
  const pictures = { shown, sentence, scheme, save };
  return (
    <>
      <div className="take-away__body">
        <p className="take-away__note">{t("export.intro")}</p>
        {offers.length > 0 || !isOfPicturesOnly(shown) ? (
          <OfferPart offers={offers} sentence={sentence} save={save} />
        ) : null}
        {shown.hasMap ? (
          <MapPart {...pictures} renderMap={renderMap} renderLegend={renderLegend} />
        ) : (
          <ChartPart {...pictures} />
        )}
        <SchemeChoice scheme={scheme} onChange={setScheme} />
        {shown.region && shown.page === "explore" ? <PortraitPart /> : null}
      </div>
      <SavingLine saving={saving} />
    </>
  );
}

/** Found records and two cities are words; no table is made of them. */
function isOfPicturesOnly({ catalogue, match }: Shown): boolean {
  return catalogue !== null || match !== null;
}

interface SchemeChoiceProps {
  readonly scheme: ColourScheme;
  readonly onChange: (scheme: ColourScheme) => void;
}

function SchemeChoice({ scheme, onChange }: SchemeChoiceProps) {
  const { t } = useSpeech();
  return (
    <RadioGroup
      label={t("export.colours")}
      value={scheme}
      onChange={onChange}
      options={colourSchemes.map((value) => ({
        value,
        label: value === "light" ? t("app.colourSchemeLight") : t("app.colourSchemeDark"),
      }))}
    />
  );
}

function PortraitPart() {
  const { t } = useSpeech();
  return (
    <Section title={t("export.portrait")}>
      <p className="take-away__note">{t("export.portraitNote")}</p>
      <Button
        onClick={() => {
          closeTakeAway();
          openPage("portrait");
        }}
      >
        {t("export.portraitOpen")}
      </Button>
    </Section>
  );
}
