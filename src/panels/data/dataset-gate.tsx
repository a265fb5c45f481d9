import type { ReactNode } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { retryDataset, type DatasetName, type DatasetTable } from "../../state/datasets";
import { Button } from "../ui/button";
import { Delayed } from "../ui/delayed";
import { NoticeBox } from "../ui/notice-box";
import { useDataset } from "./use-dataset";

interface DatasetGateProps<Name extends DatasetName> {
  readonly name: Name;
  /** What is being loaded, in the visitor's words. */
  readonly what: string;
  readonly children: (data: DatasetTable[Name]) => ReactNode;
}

/** Draws its children once the data is there; says so while it is not, and offers another try when it failed. */
export function DatasetGate<Name extends DatasetName>({ name, what, children }: DatasetGateProps<Name>) {
  const { t } = useSpeech();
  const { status, data } = useDataset(name);
  if (data) return children(data);
  if (status === "failed")
    return (
      <NoticeBox tone="warn" action={<Button onClick={() => retryDataset(name)}>{t("app.retry")}</Button>}>
        <p role="alert">{t("explore.datasetFailed", { what })}</p>
      </NoticeBox>
    );
  return (
    <Delayed>
      <p role="status">{t("app.loading", { what })}</p>
    </Delayed>
  );
}
