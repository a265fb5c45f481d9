import { useSpeech } from "../../../i18n/language-provider";
import type { Choropleth } from "../../../state/choropleth";
import { chooseBorder, useCompare } from "../../../state/compare";
import type { BaseIndex } from "../../data/base-index";
import { NoticeBox } from "../../ui/notice-box";
import { Section } from "../../ui/section";
import { SelectField } from "../../ui/select-field";
import type { RenderMap } from "../map-slot";
import { chosenPair, type BorderPair } from "../../indicators/border/border-pairs";
import { Profile } from "./profile";

interface ProfileSectionProps {
  readonly index: BaseIndex;
  readonly choropleth: Choropleth;
  readonly pairs: readonly BorderPair[];
  readonly renderMap: RenderMap;
}

/** Choice of the border, and the profile across it; or the reason why there is none. */
export function ProfileSection({ index, choropleth, pairs, renderMap }: ProfileSectionProps) {
  const { t, format } = useSpeech();
  const chosen = useCompare((state) => state.border);
  const pair = chosenPair(pairs, chosen);
  return (
    <Section title={t("border.profile")}>
      {pair ? (
        <>
          <div className="border__choice">
            <SelectField
              label={t("border.pair")}
              groups={[
                {
                  label: null,
                  options: pairs.map(({ key, countries: [first, second] }) => ({
                    value: key,
                    label: t("border.pairOption", {
                      first: format.country(first),
                      second: format.country(second),
                    }),
                  })),
                },
              ]}
              value={pair.key}
              onChange={chooseBorder}
            />
          </div>
          <Across index={index} choropleth={choropleth} pair={pair} renderMap={renderMap} />
        </>
      ) : (
        <NoticeBox>
          <p>{t("border.noPair")}</p>
        </NoticeBox>
      )}
    </Section>
  );
}

interface AcrossProps extends Omit<ProfileSectionProps, "pairs"> {
  readonly pair: BorderPair;
}

function Across({ pair, ...props }: AcrossProps) {
  const { t, language } = useSpeech();
  const { id, labels, quantity, nutsLevel } = props.choropleth.indicator;
  const indicator = labels[language];
  if (quantity === "class" || nutsLevel === 2)
    return (
      <NoticeBox>
        <p>{t(quantity === "class" ? "border.profileClass" : "border.profileNuts2", { indicator })}</p>
      </NoticeBox>
    );
  // Another border or another indicator starts with nothing marked.
  return <Profile key={`${pair.key} ${id}`} pair={pair} {...props} />;
}
