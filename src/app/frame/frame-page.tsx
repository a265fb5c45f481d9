import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { Guarded } from "../../lazy/guarded";
import { lazyPart } from "../../lazy/lazy-part";
import { MapFrame } from "../../map/map-frame";
import { palettes } from "../../map/palette";
import { useMediaQuery } from "../../panels/ui/use-media-query";
import { useCompare } from "../../state/compare";
import { effectiveColourScheme, useDisplay } from "../../state/display";
import { isAllowed, useEmbed, type EmbedLevel } from "../../state/embed";
import type { ShellProps } from "../app";
import { Legend, Notices, SourceLine, ViewTitle } from "../lazy-parts";
import { hasMap, MapPanel, PageMain, type MapPage } from "../page-main";
import { useColourSchemeAttribute } from "../use-colour-scheme-attribute";
import { useEscape } from "../use-escape";
import { FramePanel } from "./frame-panel";
import { GestureHint } from "./gesture-hint";
import { useBridge } from "./use-bridge";
import { useOverlayData } from "./use-overlay-data";
import "./frame.css";

const PictureMaker = lazyPart(async () => (await import("./picture-maker")).PictureMaker);
const Reports = lazyPart(async () => (await import("./reports")).Reports);

/** Narrower, the panel would leave no map beside it. */
const HAS_ROOM_FOR_PANEL = "(min-width: 720px)";

/** The page inside another site: title, map or page, caption. */
export function FramePage({ isWorded, messages }: ShellProps) {
  const { t } = useSpeech();
  const [sentence, setSentence] = useState("");
  const page = useCompare((state) => state.page);
  const level = useEmbed(({ embed }) => embed?.level ?? "full");
  // The host's script may list its origin only after the frame has opened.
  const isHeard = useEmbed(({ embed }) => (embed?.origins.length ?? 0) > 0);
  const frame = useRef<HTMLDivElement>(null);
  const scrolled = useRef<HTMLDivElement>(null);
  const { bridge, wish } = useBridge();
  useColourSchemeAttribute();
  useEscape();
  useOverlayData();
  useEffect(() => {
    for (const part of [ViewTitle, Legend, SourceLine, Notices]) part.prefetch();
  }, []);
  return (
    <div className="frame" data-level={level} data-page={page} ref={frame}>
      {messages}
      <header className="frame__head">
        <h1 className="frame__title">{sentence || t("app.name")}</h1>
      </header>
      {hasMap(page) ? (
        <MapMain page={page} level={level} isWorded={isWorded} sentence={sentence} />
      ) : (
        <main className="frame__page">
          <div ref={scrolled}>
            <Guarded>
              {isWorded ? <Notices /> : null}
              {isWorded ? <PageMain page={page} /> : null}
            </Guarded>
          </div>
        </main>
      )}
      <Caption isWorded={isWorded} isMap={hasMap(page)} />
      <Guarded around={nothing}>{isWorded ? <ViewTitle onSentence={setSentence} /> : null}</Guarded>
      <Guarded around={nothing}>
        {bridge && isHeard ? (
          <Reports bridge={bridge} frame={frame} scrolled={scrolled} sentence={sentence} />
        ) : null}
      </Guarded>
      <Guarded around={nothing}>{wish ? <PictureMaker wish={wish} sentence={sentence} /> : null}</Guarded>
    </div>
  );
}

interface MapMainProps {
  readonly page: MapPage;
  readonly level: EmbedLevel;
  readonly isWorded: boolean;
  readonly sentence: string;
}

/** The map with its list: beside it where there is room, else behind a button. */
function MapMain({ page, level, isWorded, sentence }: MapMainProps) {
  const { t } = useSpeech();
  const scheme = useDisplay(effectiveColourScheme);
  const hasRoom = useMediaQuery(HAS_ROOM_FOR_PANEL);
  // What may not be chosen on the map is read in the atlas.
  const isOffered = useEmbed((state) => isAllowed("select", state));
  const [isAsked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isBeside = level === "full" && hasRoom && isOffered;
  const close = () => {
    setAsked(false);
    opener.current?.focus();
  };
  return (
    <main className="frame__main" data-panel={isBeside ? "beside" : isAsked ? "over" : "none"}>
      <div className="frame__map" id="map">
        <Guarded>
          <MapFrame label={sentence} isWorded={isWorded} over={opener}>
            <Guarded>{isWorded ? <Legend palette={palettes[scheme]} /> : null}</Guarded>
          </MapFrame>
        </Guarded>
        <GestureHint isWorded={isWorded} />
        {isWorded ? (
          <div className="frame__notices">
            <Guarded around={nothing}>
              <Notices />
            </Guarded>
          </div>
        ) : null}
        {isOffered && !isBeside && isWorded ? (
          <button
            className="frame__button frame__list-button"
            type="button"
            ref={opener}
            aria-expanded={isAsked}
            onClick={() => setAsked(!isAsked)}
          >
            {t("frames.list")}
          </button>
        ) : null}
      </div>
      {isWorded && (isBeside || isAsked || page === "catalogue") ? (
        // The map of the catalogue shows what its list has found.
        <FramePanel isOver={!isBeside} isHidden={!isBeside && !isAsked} onClose={close}>
          <MapPanel page={page} />
        </FramePanel>
      ) : null}
    </main>
  );
}

interface CaptionProps {
  readonly isWorded: boolean;
  readonly isMap: boolean;
}

/** From whom it is, and the way to the whole atlas. */
function Caption({ isWorded, isMap }: CaptionProps) {
  const { t } = useSpeech();
  const permalink = useEmbed((state) => state.permalink);
  return (
    <footer className="frame__caption">
      <Guarded around={nothing}>{isWorded && isMap ? <SourceLine /> : null}</Guarded>
      <a
        className="frame__link"
        href={`./${permalink}`}
        target="_blank"
        rel="noopener"
        title={isWorded ? t("frames.newTab") : undefined}
      >
        {isWorded ? t("frames.open") : t("app.name")}
      </a>
    </footer>
  );
}

/** The legend comes with the same file, and tells that it has not come. */
function nothing(): null {
  return null;
}
