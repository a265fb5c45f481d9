import { useSpeech } from "../../../i18n/language-provider";
import type { Selection } from "../../../state/selection";
import type { BaseIndex } from "../../data/base-index";
import { CitySheet } from "./city-sheet";
import { NetworkSheet } from "./network-sheet";
import { OwnRegionSheet } from "./own-region-sheet";
import { PartnershipSheet } from "./partnership-sheet";
import { RegionSheet } from "./region-sheet";
import { UnitSheet } from "./unit-sheet";

interface SelectionSheetProps {
  readonly index: BaseIndex;
  readonly selection: Selection;
}

/** The sheet of whatever is selected. */
export function SelectionSheet({ index, selection }: SelectionSheetProps) {
  switch (selection.kind) {
    case "region": {
      const region = index.regions.get(selection.id);
      if (!region) return <NotInTables />;
      return region.isOwn ? (
        <OwnRegionSheet region={region} index={index} />
      ) : (
        <RegionSheet region={region} index={index} />
      );
    }
    case "city": {
      const city = index.cities.get(selection.id);
      return city ? <CitySheet key={city.id} city={city} index={index} /> : <NotInTables />;
    }
    case "unit": {
      const unit = index.units.get(selection.id);
      return unit ? <UnitSheet unit={unit} index={index} /> : <NotInTables />;
    }
    case "network": {
      const network = index.networks.get(selection.id);
      return network ? <NetworkSheet network={network} index={index} /> : <NotInTables />;
    }
    case "partnership":
      return <PartnershipSheet id={selection.id} index={index} />;
  }
}

function NotInTables() {
  const { t } = useSpeech();
  return <p className="sheet__text">{t("explore.notInTables")}</p>;
}
