import { useSpeech } from "../../../i18n/language-provider";
import { Section } from "../../ui/section";
import { dataFormats, hasFormat, offerFile } from "../offer-file";
import type { Offer } from "../offers/offer";
import type { ReadyFile } from "../../ui/save-file";
import { FormatButtons } from "./format-buttons";
import "./parts.css";

interface OfferPartProps {
  readonly offers: readonly Offer[];
  readonly sentence: string;
  readonly save: (make: () => Promise<ReadyFile>) => void;
}

/** Tables and shapes of the view, each in the formats it has. */
export function OfferPart({ offers, sentence, save }: OfferPartProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <Section title={t("export.tables")}>
      {offers.length === 0 ? (
        <p className="take-away__note">{t("export.nothing")}</p>
      ) : (
        <>
          <ul className="take-away__offers">
            {offers.map((offer) => (
              <li key={offer.kind} className="take-away__offer">
                <span className="take-away__what">
                  {offer.title}
                  <span className="take-away__count">{t("export.count", { count: offer.count })}</span>
                </span>
                <FormatButtons
                  what={offer.title}
                  formats={dataFormats.filter((format) => hasFormat(offer, format))}
                  onChoose={(format) => save(() => offerFile(offer, format, sentence, speech))}
                />
              </li>
            ))}
          </ul>
          <p className="take-away__note">{t("export.tablesNote")}</p>
        </>
      )}
    </Section>
  );
}
