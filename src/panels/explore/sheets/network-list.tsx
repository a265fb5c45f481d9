import { useSpeech } from "../../../i18n/language-provider";
import type { Network } from "../../../model/network";
import { hover, isSameFeature, select, useSelection, type Selection } from "../../../state/selection";
import { ButtonList, ListButton } from "../../ui/list-button";
import { Section } from "../../ui/section";

/** Networks as lines to choose, each with its kind and members. */
export function NetworkList({ networks }: { readonly networks: readonly Network[] }) {
  const { t, format } = useSpeech();
  if (networks.length === 0) return null;
  return (
    <Section title={t("sheet.networks")} aside={format.number(networks.length)}>
      <ButtonList label={t("sheet.networks")}>
        {networks.map((network) => (
          <li key={network.id}>
            <NetworkLine network={network} />
          </li>
        ))}
      </ButtonList>
    </Section>
  );
}

function NetworkLine({ network }: { readonly network: Network }) {
  const { t, dataText } = useSpeech();
  const self: Selection = { kind: "network", id: network.id };
  const isHovered = useSelection(({ hovered }) => isSameFeature(hovered, self));
  const members = network.members.map(({ name }) => name).join(", ");
  return (
    <ListButton
      title={network.name}
      detail={members === "" ? dataText(network.kind) : `${dataText(network.kind)}: ${members}`}
      figure={
        network.members.length > 0 ? t("sheet.memberCount", { count: network.members.length }) : undefined
      }
      isHighlighted={isHovered}
      onClick={() => select(self)}
      onPreview={(isOver) => hover(isOver ? self : null)}
    />
  );
}
