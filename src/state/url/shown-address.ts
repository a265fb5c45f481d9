/** Tells the view at any moment; the address bar tells it a little later, that of a frame never. */
export interface ViewTeller {
  /** Query of the permalink, with `?`. */
  readonly permalink: () => string;
  /** @returns the function that stops listening */
  readonly onChange: (listener: () => void) => () => void;
}

/** Until the code that writes addresses has come, the page shows what its address says. */
const addressBar: ViewTeller = {
  permalink: () => window.location.search,
  onChange: () => () => undefined,
};

let teller = addressBar;

/** @returns the function that takes the teller away again */
export function tellView(fresh: ViewTeller): () => void {
  teller = fresh;
  return () => {
    if (teller === fresh) teller = addressBar;
  };
}

/** Whole address of a view of this atlas, also where the page itself is a frame's. */
export function atlasAddress(permalink: string): string {
  return new URL(`./${permalink}`, document.baseURI).href;
}

/** Whole address of what is on screen now. */
export function shownAddress(): string {
  return atlasAddress(teller.permalink());
}

/** Calls back whenever the shown address may have changed. @returns the function that stops it */
export function onShownAddress(listener: () => void): () => void {
  return teller.onChange(listener);
}
