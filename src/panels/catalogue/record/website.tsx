import { useSpeech } from "../../../i18n/language-provider";
import { ExternalLink } from "../../ui/external-link";
import { Fact } from "../../ui/fact-list";

export function Website({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  return (
    <Fact label={t("catalogue.website")}>
      <ExternalLink address={address} text={address} warning={t("explore.externalSite")} />
    </Fact>
  );
}
