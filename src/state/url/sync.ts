import { goTo, useCamera } from "../camera";
import { useCatalogue } from "../catalogue";
import { useCompare } from "../compare";
import { useCooperation } from "../cooperation";
import { requestDataset, useDatasets, whenDataset } from "../datasets";
import { useDisplay } from "../display";
import { extendBase, tablesOf } from "../extend-base";
import { useFilters } from "../filters";
import { startFollowingOwnRegions } from "../follow-own-regions";
import { needIndicators } from "../indicator-data";
import { useIndicatorView } from "../indicator-view";
import { replaceAddressNotices, type Notice } from "../notices";
import { useOverlay } from "../overlay";
import { asKept, replaceOwnRegions, useOwnRegions } from "../own-regions";
import { surroundingsOf } from "../own-surroundings";
import { useSelection } from "../selection";
import { initialAddress, type Address } from "./address";
import { decodeAddress, type DecodedAddress } from "./decode";
import { encodeAddress } from "./encode";
import { neededForAddress, settleAddress } from "./settle-address";
import { needsIndicators, settleComparison } from "./settle-comparison";
import { settleCooperation } from "./settle-cooperation";
import { settleOwnRegions } from "./settle-own-regions";
import { tellView } from "./shown-address";

/** Browsers allow about 100 history calls in 30 s; a dragged slider makes far more changes. */
const WRITE_DELAY_MILLISECONDS = 300;

/** The part of `window` the synchronisation needs; tests bring their own. */
export interface AddressBar {
  readonly read: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  /** @returns the function that stops listening. */
  readonly onBack: (listener: () => void) => () => void;
}

export const browserAddressBar: AddressBar = {
  read: () => window.location.search,
  push: (search) => window.history.pushState(null, "", search || window.location.pathname),
  replace: (search) => window.history.replaceState(null, "", search || window.location.pathname),
  onBack: (listener) => {
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  },
};

/** Query of the permalink of what is on screen now. */
export function currentPermalink(): string {
  return encodeAddress(currentAddress());
}

/** The view as an address. The language is written only when the visitor chose it. */
function currentAddress(): Address {
  const { colourScheme, renderer, projection, language, isLanguageChosen } = useDisplay.getState();
  const { region, selection } = useSelection.getState();
  return {
    language: isLanguageChosen ? language : null,
    colourScheme,
    renderer,
    projection,
    ownRegions: useOwnRegions.getState().regions,
    region,
    selection,
    camera: useCamera.getState().camera,
    overlay: useOverlay.getState(),
    filters: useFilters.getState(),
    indicatorView: useIndicatorView.getState(),
    compare: useCompare.getState(),
    catalogue: useCatalogue.getState(),
    cooperation: useCooperation.getState(),
  };
}

/**
 * Opens the view of the address bar, then keeps both equal: a new selection or overlay makes a history
 * entry, everything else replaces the current one. `base` must have been loaded.
 */
export async function startAddressSync(bar: AddressBar): Promise<() => void> {
  const stopFollowing = startFollowingOwnRegions();
  apply(await settle(bar.read()));
  const stopKeeping = keepAddress(bar, currentAddress());
  return () => {
    stopKeeping();
    stopFollowing();
  };
}

/** The same for a page that has started without an address; what has been done since is written at once. */
export function startAddressSyncLate(bar: AddressBar): () => void {
  const stopFollowing = startFollowingOwnRegions();
  const stopKeeping = keepAddress(bar, initialAddress);
  return () => {
    stopKeeping();
    stopFollowing();
  };
}

/** Writes every change from here on. `known`: the view that the address bar tells now. */
function keepAddress(bar: AddressBar, known: Address): () => void {
  let written = encodeAddress(known);
  let place = placeOf(known);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpening = false;
  const write = () => {
    clearTimeout(timer);
    const address = currentAddress();
    const search = encodeAddress(address);
    if (isOpening || search === written) return;
    const isNewPlace = placeOf(address) !== place;
    written = search;
    place = placeOf(address);
    if (isNewPlace) bar.push(search);
    else bar.replace(search);
  };
  // A step is written at the end of the task, so that one action touching two stores makes one entry.
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(write, placeOf(currentAddress()) === place ? WRITE_DELAY_MILLISECONDS : 0);
  };
  const stops = [onViewChange(schedule), tellView({ permalink: currentPermalink, onChange: onViewChange })];
  schedule();
  let steps = 0;
  const openStep = async () => {
    const mine = ++steps;
    isOpening = true;
    const { language, isLanguageChosen } = useDisplay.getState();
    try {
      const settled = await settle(bar.read());
      // Its tables may come after the visitor has gone back further.
      if (mine !== steps) return;
      const known = settled.address;
      // A language is no place to go back to: the one that was chosen since stays.
      apply(isLanguageChosen ? { ...settled, address: { ...known, language } } : settled);
      written = encodeAddress(currentAddress());
      place = placeOf(currentAddress());
      if (isLanguageChosen && known.language !== language) bar.replace(written);
    } finally {
      if (mine === steps) isOpening = false;
    }
  };
  const stopBack = bar.onBack(() => void openStep());
  return () => {
    steps += 1;
    clearTimeout(timer);
    stops.forEach((stop) => stop());
    stopBack();
  };
}

function onViewChange(listener: () => void): () => void {
  const stops = [
    useOwnRegions,
    useSelection,
    useOverlay,
    useFilters,
    useIndicatorView,
    useCompare,
    useCatalogue,
    useCooperation,
    useDisplay,
    useCamera,
  ].map((store) => store.subscribe(listener));
  return () => stops.forEach((stop) => stop());
}

/** What makes a step of the browser's history. */
function placeOf(address: Address): string {
  const { ownRegions, selection, region, overlay, indicatorView, compare, catalogue, cooperation } = address;
  return JSON.stringify([
    // One that is deleted comes back with the browser's button.
    ownRegions.filter(({ units }) => units.length > 0).map(({ id }) => id),
    selection,
    region,
    overlay.overlay,
    overlay.flowSet,
    indicatorView.indicator,
    compare.page,
    compare.chart,
    catalogue.record,
    cooperation.part,
    cooperation.pair,
  ]);
}

/**
 * Opens a view only when every part of its address is known.
 * @returns the parts that are not, as `key=value`; then nothing has changed
 */
export async function openIfKnown(search: string): Promise<readonly string[]> {
  const settled = await settle(search);
  const unknown = settled.notices.map(partOf);
  if (unknown.length === 0) apply(settled);
  return unknown;
}

function partOf(notice: Notice): string {
  if (notice.kind === "address-part-ignored") return `${notice.key}=${notice.value}`;
  return notice.kind === "address-version-unknown" ? `v=${notice.version}` : notice.kind;
}

/** Reads an address; ids are checked against the tables it needs. */
async function settle(search: string): Promise<DecodedAddress> {
  const decoded = decodeAddress(search);
  const base = useDatasets.getState().base.data;
  if (!base) throw new Error("The address can be opened only after the base data has been loaded");
  const tables = tablesOf(base);
  const needed = neededForAddress(decoded.address, tables);
  if (needed.partners) requestDataset("partners");
  if (needed.flows) requestDataset("flows");
  if (needed.europe) requestDataset("europe");
  const [indicators, partners, flows, europe] = await Promise.all([
    needsIndicators(decoded.address) ? needIndicators() : null,
    needed.partners ? whenDataset("partners") : null,
    needed.flows ? whenDataset("flows") : null,
    needed.europe ? whenDataset("europe") : null,
  ]);
  const isJudged = europe !== null || !needed.europe;
  const own = isJudged ? settleOwnRegions(decoded, tables, europe) : decoded;
  const ownRegions = asKept(own.address.ownRegions);
  const extended = extendBase(tables, europe && surroundingsOf(europe, tables, ownRegions), ownRegions);
  const kept = { ...own, address: { ...own.address, ownRegions } };
  const judged = settleAddress(kept, { base: extended, partners, flows });
  const settled = settleCooperation(judged, extended, { partners, flows });
  return settleComparison(await withKnownChoices(settled), extended, indicators);
}

/** Few addresses choose among the records: what judges that comes with them, and its choices stay where it cannot. */
async function withKnownChoices(decoded: DecodedAddress): Promise<DecodedAddress> {
  if (Object.keys(decoded.address.catalogue.choices).length === 0) return decoded;
  const judge = await import("./settle-catalogue").catch(() => null);
  return judge ? judge.settleCatalogue(decoded) : decoded;
}

/** Opens the view of an address. */
function apply({ address, notices }: DecodedAddress): void {
  const { language, colourScheme, renderer, projection, region, selection, camera } = address;
  const { ownRegions, overlay, filters, indicatorView, compare, catalogue, cooperation } = address;
  useDisplay.setState((state) => ({
    colourScheme,
    renderer,
    projection,
    language: language ?? state.language,
    isLanguageChosen: language !== null || state.isLanguageChosen,
  }));
  // First of all: the others may refer to them.
  replaceOwnRegions(ownRegions);
  useOverlay.setState(overlay);
  useFilters.setState(filters);
  useIndicatorView.setState(indicatorView);
  useCompare.setState(compare);
  useCatalogue.setState(catalogue);
  useCooperation.setState(cooperation);
  useSelection.setState({ selection, region, hovered: null });
  // After the selection, which asks for a place of its own.
  if (camera) goTo(camera);
  else useCamera.setState({ camera: null });
  replaceAddressNotices(notices);
}
