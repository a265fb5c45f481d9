import { useCallback, useRef, useState } from "react";
import { PictureError } from "./drawing/picture-error";
import { saveFile, type ReadyFile } from "../ui/save-file";

export type Saving =
  | { readonly status: "idle" | "working" }
  | { readonly status: "saved"; readonly file: string }
  | { readonly status: "failed"; readonly reason: "too-large" | "not-drawn" | "failed" };

/** Makes files one after the other and tells how it went. */
export function useSaving(): {
  readonly saving: Saving;
  readonly save: (make: () => Promise<ReadyFile>) => void;
} {
  const [saving, setSaving] = useState<Saving>({ status: "idle" });
  const isBusy = useRef(false);
  const save = useCallback((make: () => Promise<ReadyFile>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving({ status: "working" });
    void makeAndSave(make).then((outcome) => {
      isBusy.current = false;
      setSaving(outcome);
    });
  }, []);
  return { saving, save };
}

async function makeAndSave(make: () => Promise<ReadyFile>): Promise<Saving> {
  try {
    const file = await make();
    saveFile(file);
    return { status: "saved", file: file.name };
  } catch (error) {
    return { status: "failed", reason: error instanceof PictureError ? error.kind : "failed" };
  }
}
