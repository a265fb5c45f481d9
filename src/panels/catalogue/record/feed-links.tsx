import { BETWEEN_PARTS } from "../../../i18n/join-parts";
import { useSpeech } from "../../../i18n/language-provider";

/** Both are written by the build, in every language. */
const feeds = [
  { name: "RSS", extension: "xml", type: "application/rss+xml" },
  { name: "JSON Feed", extension: "json", type: "application/feed+json" },
] as const;

/** The feeds of the catalogue in the reader's language. */
export function FeedLinks() {
  const { t, language } = useSpeech();
  return (
    <p className="catalogue-page__small">
      {t("record.follow")}{" "}
      {feeds.map(({ name, extension, type }, index) => (
        <span key={name}>
          {index > 0 ? BETWEEN_PARTS : ""}
          <a
            className="catalogue-page__feed"
            href={`./feeds/${language}.${extension}`}
            type={type}
            hrefLang={language}
          >
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
