import { useSpeech } from "../../../i18n/language-provider";
import { Button } from "../../ui/button";
import "./parts.css";

/** Proper names of the formats, the same in every language. */
const NAMES = { csv: "CSV", xlsx: "Excel", geojson: "GeoJSON", svg: "SVG", png: "PNG" } as const;

interface FormatButtonsProps<Format extends keyof typeof NAMES> {
  /** What is saved: said to those who do not see the line. */
  readonly what: string;
  readonly formats: readonly Format[];
  readonly onChoose: (format: Format) => void;
}

/** One button a format. */
export function FormatButtons<Format extends keyof typeof NAMES>({
  what,
  formats,
  onChoose,
}: FormatButtonsProps<Format>) {
  const { t } = useSpeech();
  return (
    <span className="take-away__formats">
      {formats.map((format) => (
        <Button
          key={format}
          aria-label={t("export.formatOf", { format: NAMES[format], what })}
          onClick={() => onChoose(format)}
        >
          {NAMES[format]}
        </Button>
      ))}
    </span>
  );
}
