import { tieTable } from "../../../export/tables/tie-table";
import type { Speech } from "../../../i18n/language-provider";
import { flowAreaNames } from "../../data/flow-area-names";
import { sourcesOfTies, TIE_FILES } from "../cooperation/ties-pictures";
import type { Offer } from "./offer";
import type { Shown } from "./shown";

/** Ties and flows, one row a pair. */
export function tieOffer({ ties }: Shown, speech: Speech): readonly Offer[] {
  if (!ties) return [];
  const { t, dataText } = speech;
  const { set, pairs, limits, areas } = ties;
  return [
    {
      kind: "ties",
      title: `${t("cooperation.chartTitle")}: ${dataText(set.title)}`,
      count: pairs.length,
      hasTable: true,
      hasFeatures: false,
      name: ["ties", set.id],
      make: (sources, words) =>
        Promise.resolve({
          table: tieTable(
            {
              set,
              pairs,
              limits,
              nameOf: flowAreaNames(areas, speech),
              groupName: (group) => t(`cooperation.group_${group}`),
            },
            sources,
            words,
          ),
          features: null,
          sources: [...new Set(sourcesOfTies(ties))],
          files: TIE_FILES,
          remarks: [
            t("cooperation.formulaTie"),
            t("cooperation.formulaFlow"),
            t("cooperation.meansNot"),
            t("cooperation.tablesNot"),
            t("sheet.definition", { definition: dataText(set.definition) }),
            t("export.notRecorded"),
          ],
        }),
    },
  ];
}
