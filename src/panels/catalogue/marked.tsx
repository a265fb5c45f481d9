import { createContext, useContext, type ReactNode } from "react";
import { matchRanges } from "../../analysis/search/match-ranges";
import "./marked.css";

const Needles = createContext<readonly string[]>([]);

interface SearchedForProps {
  /** See `wantedNeedles`. */
  readonly needles: readonly string[];
  readonly children: ReactNode;
}

/** Texts inside mark what is searched for. */
export function SearchedFor({ needles, children }: SearchedForProps) {
  return <Needles value={needles}>{children}</Needles>;
}

export function useNeedles(): readonly string[] {
  return useContext(Needles);
}

/** A text with what is searched for marked in it. */
export function Marked({ text }: { readonly text: string }) {
  const ranges = matchRanges(text, useNeedles());
  if (ranges.length === 0) return text;
  const parts = ranges.flatMap(([start, end], index) => [
    text.slice(ranges[index - 1]?.[1] ?? 0, start),
    <mark key={start} className="marked">
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.[1])}
    </>
  );
}
