import { useSpeech } from "../../i18n/language-provider";
import { Guarded } from "../../lazy/guarded";
import { openPage } from "../../state/compare";
import { choosePart, cooperationParts, useCooperation } from "../../state/cooperation";
import { useBaseIndex } from "../data/base-index";
import { DatasetGate } from "../data/dataset-gate";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Tabs } from "../ui/tabs";
import type { RenderPairMap } from "./map-slot";
import { MatchView } from "./match/match-view";
import { TiesView } from "./ties/ties-view";
import "./cooperation-page.css";

interface CooperationPageProps {
  /** Draws a small map: the app knows how. */
  readonly renderMap: RenderPairMap;
}

/** What ties cities and areas across borders: nets of partnerships and commuters, two cities side by side. */
export function CooperationPage({ renderMap }: CooperationPageProps) {
  const { t } = useSpeech();
  const index = useBaseIndex();
  const part = useCooperation((state) => state.part);
  if (!index) return <p role="alert">{t("app.baseFailed")}</p>;
  return (
    <div className="cooperation-page">
      <header className="cooperation-page__head">
        <Button look="quiet" onClick={() => openPage("explore")}>
          <Icon name="back" />
          {t("compare.back")}
        </Button>
        <h2 className="cooperation-page__title">{t(`cooperation.title_${part}`)}</h2>
      </header>
      <Tabs
        label={t("cooperation.parts")}
        tabs={cooperationParts.map((value) => ({ value, label: t(`cooperation.part_${value}`) }))}
        value={part}
        onChange={choosePart}
      >
        <div className="cooperation-page__part">
          <Guarded key={part}>
            <DatasetGate name="partners" what={t("cooperation.title")}>
              {(partners) => (
                <DatasetGate name="catalogue" what={t("cooperation.title")}>
                  {(catalogue) =>
                    part === "ties" ? (
                      <TiesView
                        index={index}
                        partners={partners}
                        catalogue={catalogue}
                        renderMap={renderMap}
                      />
                    ) : (
                      <MatchView index={index} partners={partners} catalogue={catalogue} />
                    )
                  }
                </DatasetGate>
              )}
            </DatasetGate>
          </Guarded>
        </div>
      </Tabs>
    </div>
  );
}
