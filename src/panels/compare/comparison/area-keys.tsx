import { useSpeech } from "../../../i18n/language-provider";
import { areaName } from "../../indicators/area-name";
import type { Comparison } from "./comparison";
import { signPath } from "../../chart/signs";

const SIZE = 16;

/** Sign and colour of every compared area. */
export function AreaKeys({ comparison }: { readonly comparison: Pick<Comparison, "areas" | "looks"> }) {
  const speech = useSpeech();
  return (
    <ul className="chart__keys">
      {comparison.areas.map((area) => {
        const look = comparison.looks.get(area.key);
        return (
          <li key={area.key} className="chart__key">
            <svg
              className="chart__key-sign"
              width={SIZE}
              height={SIZE}
              viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
              style={{ color: look?.colour }}
              aria-hidden="true"
            >
              <path className="chart__point" d={signPath(look?.position ?? 0, 5)} />
            </svg>
            {areaName(area, speech)}
          </li>
        );
      })}
    </ul>
  );
}
