import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { LanguageProvider } from "../../src/i18n/language-provider";
import { loadMessages } from "../../src/i18n/translate";
import type { Language } from "../../src/model/language";
import { useBorderDistances } from "../../src/state/border-distances";
import { useDatasets } from "../../src/state/datasets";
import { useDisplay } from "../../src/state/display";
import { clearFilters } from "../../src/state/filters";
import { useNotices } from "../../src/state/notices";
import { initialOverlay, useOverlay } from "../../src/state/overlay";
import { useSelection } from "../../src/state/selection";
import {
  exploreBase,
  exploreCityDistances,
  exploreFlows,
  explorePartners,
  exploreSources,
  exploreUnitDistances,
} from "./explore-world";

/** Every store as at the start, with the small world loaded and measured. */
export function openExploreWorld(): void {
  const ready = <Data,>(data: Data) => ({ status: "ready" as const, data });
  useDatasets.setState({
    base: ready(exploreBase()),
    partners: ready(explorePartners()),
    flows: ready(exploreFlows()),
    sources: ready(exploreSources()),
    texts: {},
  });
  useBorderDistances.setState({
    status: "ready",
    progress: 1,
    cities: exploreCityDistances(),
    units: exploreUnitDistances(),
    bands: null,
    reach: null,
    shares: null,
    point: null,
  });
  useSelection.setState({ selection: null, region: null, hovered: null });
  useOverlay.setState(initialOverlay);
  useNotices.setState({ notices: [] });
  useDisplay.setState({ renderer: null, fallback: null, colourScheme: null, language: "en" });
  clearFilters();
}

/** Draws a component that speaks. */
export async function renderSpeaking(children: ReactNode, language: Language = "en"): Promise<UserEvent> {
  const messages = await loadMessages(language);
  render(
    <LanguageProvider language={language} messages={messages} texts={null}>
      {children}
    </LanguageProvider>,
  );
  return userEvent.setup();
}
