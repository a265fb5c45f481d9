import { create } from "zustand";

/** Whether the visitor is choosing what to take away as a file. */
export const useTakeAway = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function openTakeAway(): void {
  useTakeAway.setState({ isOpen: true });
}

export function closeTakeAway(): void {
  useTakeAway.setState({ isOpen: false });
}
