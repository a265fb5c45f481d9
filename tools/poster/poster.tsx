import { Ground } from "../../src/map/light/drawing/ground";
import { Labels } from "../../src/map/light/drawing/labels";
import { breakLines, layoutLabels } from "../../src/map/light/label-layout";
import { fontFamilies } from "../../src/map/scene/label-style";
import { screenTransform, toScreen, type Viewport } from "../../src/map/light/mercator";
import { estimateWidth } from "../../src/map/light/text-measure";
import type { LabelMark } from "../../src/map/scene/scene";
import type { Language } from "../../src/model/language";
import { InLanguages } from "./in-languages";
import { overviewViewport } from "./overview-viewport";
import { accentProperty, posterPalette } from "./poster-palette";
import type { PosterScene } from "./poster-scene";
import { posterLanguages, stillWaiting, taglines, withoutScripts } from "./poster-words";

/** As a link it loads the page again, with its query. */
const SAME_ADDRESS = "";

/**
 * The page before any script: the same grid as the live page, the overview in the same framing, the regions'
 * names and one line that says what this is.
 */
export function Poster({ scene }: { readonly scene: PosterScene }) {
  return (
    <div className="app app--poster">
      <header className="app__bar poster__bar">
        <h1 className="poster__name">Grenzatlas</h1>
      </header>
      <main className="app__main">
        <section className="app__panel poster__panel">
          <Tagline />
          <noscript>
            {posterLanguages.map((language) => (
              <p key={language} lang={language}>
                {withoutScripts[language]}
              </p>
            ))}
          </noscript>
          <div className="poster__waiting">
            {posterLanguages.map((language) => (
              <p key={language} lang={language}>
                {stillWaiting[language].text} <a href={SAME_ADDRESS}>{stillWaiting[language].retry}</a>
              </p>
            ))}
          </div>
        </section>
        <div className="app__map">
          <div className="poster__surface">
            <div className="poster__frame">
              <PosterMap scene={scene} />
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}

function PosterMap({ scene }: { readonly scene: PosterScene }) {
  const { size } = overviewViewport;
  const regions = scene.base.regions.map((region) => ({
    ...region,
    colour: `var(${accentProperty(region.id)})`,
  }));
  return (
    <svg className="poster__map" aria-hidden="true" focusable="false">
      <svg width="100%" height="100%" viewBox={`0 0 ${size.width} ${size.height}`} overflow="visible">
        <Ground
          base={{ ...scene.base, regions }}
          emphasis="regions"
          choropleth={null}
          Dots={null}
          bands={null}
          palette={posterPalette}
          viewport={overviewViewport}
          idPrefix="poster-"
        />
      </svg>
      {scene.data.regions.map(({ id }) => (
        <RegionName
          key={id}
          labels={scene.labels}
          regionKey={`region:${id}`}
          colour={`var(${accentProperty(id)})`}
        />
      ))}
    </svg>
  );
}

interface RegionNameProps {
  readonly labels: PosterScene["labels"];
  readonly regionKey: string;
  readonly colour: string;
}

/** Placed in parts of the picture, set in pixels: the picture grows with the window, the letters do not. */
function RegionName({ labels, regionKey, colour }: RegionNameProps) {
  const find = (language: Language) => labels[language].find(({ key }) => key === regionKey);
  const some = find("en");
  if (!some) return null;
  const { size } = overviewViewport;
  const [x, y] = toScreen(some.position, screenTransform(overviewViewport));
  return (
    <svg x={percent(x / size.width)} y={percent(y / size.height)} overflow="visible">
      <InLanguages>{(language) => <Name label={find(language) ?? some} colour={colour} />}</InLanguages>
    </svg>
  );
}

/** Laid out about the origin. */
function Name({ label, colour }: { readonly label: LabelMark; readonly colour: string }) {
  const origin: Viewport = {
    camera: { center: label.position, zoom: overviewViewport.camera.zoom },
    size: { width: 0, height: 0 },
  };
  return (
    <Labels labels={layoutLabels([{ ...label, colour }], origin, estimateWidth)} palette={posterPalette} />
  );
}

const TAGLINE_SIZE = 20;
const TAGLINE_LINE = 27;
/** Panel of 340 pixels less its margins. */
const TAGLINE_MEASURE = 292;

function Tagline() {
  const widthOf = (text: string) =>
    estimateWidth(text, {
      family: "serif",
      size: TAGLINE_SIZE,
      weight: 500,
      spacing: 0,
      measure: null,
      isSoft: false,
    });
  return (
    <svg className="poster__tagline" height={4 * TAGLINE_LINE} fill={posterPalette.ink}>
      <InLanguages>
        {(language) => (
          <text fontFamily={fontFamilies.serif} fontSize={TAGLINE_SIZE} fontWeight={500}>
            {breakLines(taglines[language], TAGLINE_MEASURE, widthOf).map((line, index) => (
              <tspan key={line} x="0" y={TAGLINE_LINE * (index + 1)}>
                {line}
              </tspan>
            ))}
          </text>
        )}
      </InLanguages>
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
