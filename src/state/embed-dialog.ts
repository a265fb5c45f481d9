import { create } from "zustand";

/** Whether the visitor is putting the view into another site. */
export const useEmbedDialog = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function openEmbedDialog(): void {
  useEmbedDialog.setState({ isOpen: true });
}

export function closeEmbedDialog(): void {
  useEmbedDialog.setState({ isOpen: false });
}
