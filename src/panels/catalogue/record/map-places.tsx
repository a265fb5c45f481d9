import { useSpeech } from "../../../i18n/language-provider";
import { lookFrom } from "../../../state/camera";
import { openPage } from "../../../state/compare";
import { select, type Selection } from "../../../state/selection";
import { Button } from "../../ui/button";
import { Section } from "../../ui/section";
import type { RecordBook } from "../record-book";
import { useRecordWords } from "../use-record-words";
import type { RecordProps } from "./every-kind-facts";

/** A town with its surroundings. */
const PLACE_ZOOM = 9;

/** Buttons that lead to the sheet of the thing itself where it has one, else to its places on the map. */
export function MapPlaces({ book, record }: RecordProps) {
  const { t } = useSpeech();
  const { place: placeName } = useRecordWords(book);
  const sheet = sheetOf(record, book);
  const places = sheet ? [] : record.places;
  if (!sheet && places.length === 0) return null;
  return (
    <Section title={t("catalogue.onMap")}>
      <ul className="catalogue-links">
        {sheet ? (
          <li>
            <Button onClick={() => openSheet(sheet)}>{t("catalogue.openSheet")}</Button>
          </li>
        ) : null}
        {places.map((place, index) => (
          <li key={index}>
            <Button onClick={() => lookFrom({ center: place.position, zoom: PLACE_ZOOM })}>
              {t("catalogue.openPlace", { place: placeName(place) })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The sheet of the map page about a record; null: it has none. */
function sheetOf({ id, places }: RecordProps["record"], book: RecordBook): Selection | null {
  const { base, partners } = book;
  const separator = id.indexOf(":");
  const inner = id.slice(separator + 1);
  switch (id.slice(0, separator)) {
    case "region":
      return selectionOf("region", base.regions, inner);
    case "network":
      return selectionOf("network", base.networks, inner);
    case "partnership":
      return selectionOf("partnership", partners.partnerships, inner);
    case "city":
      return places.length === 0 ? null : selectionOf("city", base.cities, inner);
    default:
      return null;
  }
}

function selectionOf(
  kind: Selection["kind"],
  things: readonly { readonly id: string }[],
  id: string,
): Selection | null {
  return things.some((thing) => thing.id === id) ? ({ kind, id } as Selection) : null;
}

function openSheet(selection: Selection): void {
  select(selection);
  openPage("explore");
}
