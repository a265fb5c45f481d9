import "./icon.css";

/** Outlines on a field of 16 x 16. */
const PATHS = {
  back: "M13 8H3M7.5 3.5 3 8l4.5 4.5",
  check: "M3 8.5 6.5 12 13 4.5",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  down: "M3.5 6 8 10.5 12.5 6",
  forward: "M6 3.5 10.5 8 6 12.5",
  download: "M8 2.5v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
  embed: "M5.5 4 1.8 8l3.7 4M10.5 4l3.7 4-3.7 4M9 2.8 7 13.2",
  external: "M6.5 3.5h-3v9h9v-3M9.5 3h3.5v3.5M13 3 7.5 8.5",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.7-2.7a2.6 2.6 0 0 0-3.7-3.7L8.2 4.1M9.2 6.8a2.6 2.6 0 0 0-3.7 0L2.8 9.5a2.6 2.6 0 0 0 3.7 3.7l1.3-1.3",
  menu: "M2.5 4h11M2.5 8h11M2.5 12h11",
  search: "M10.6 10.6 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z",
  sortNone: "M5 6.5 8 3.5l3 3M5 9.5l3 3 3-3",
  sortUp: "M4.5 8.5 8 5l3.5 3.5",
  sortDown: "M4.5 7.5 8 11l3.5-3.5",
  warning: "M8 2 14.5 13.5h-13ZM8 6.5V10M8 11.9v.1",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a text that says the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
