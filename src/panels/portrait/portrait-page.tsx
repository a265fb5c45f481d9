import { useSpeech } from "../../i18n/language-provider";
import { openPage } from "../../state/compare";
import { select, useSelection } from "../../state/selection";
import { useBaseIndex, type BaseIndex } from "../data/base-index";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Section } from "../ui/section";
import { Portrait } from "./portrait";
import type { PortraitPageProps } from "./portrait-props";
import "./portrait-page.css";

/** The region in context on one sheet of paper, with the buttons that are not printed. */
export function PortraitPage({ renderMap }: PortraitPageProps) {
  const { t } = useSpeech();
  const index = useBaseIndex();
  const id = useSelection((state) => state.region);
  if (!index) return <p role="alert">{t("app.baseFailed")}</p>;
  const region = id === null ? undefined : index.regions.get(id);
  return (
    <div className="portrait-page">
      <div className="portrait-page__tools">
        <Button onClick={() => openPage("explore")}>
          <Icon name="back" />
          {t("portrait.back")}
        </Button>
        {region ? (
          <>
            <Button look="primary" onClick={() => window.print()}>
              {t("portrait.print")}
            </Button>
            <p className="portrait-page__hint">{t("portrait.printHint")}</p>
          </>
        ) : null}
      </div>
      {region ? (
        <Portrait region={region} index={index} renderMap={renderMap} />
      ) : (
        <RegionChoice index={index} />
      )}
    </div>
  );
}

function RegionChoice({ index }: { readonly index: BaseIndex }) {
  const { t, language } = useSpeech();
  return (
    <Section title={t("portrait.choose")} level={2}>
      <ul className="portrait-page__regions">
        {index.base.regions.map(({ id, names }) => (
          <li key={id}>
            <Button onClick={() => select({ kind: "region", id })}>{names[language]}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
