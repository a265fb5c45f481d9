import type { ReactNode } from "react";
import { useSpeech } from "../../../i18n/language-provider";

/** CSS pixels of a sign. */
const SIGN = { width: 28, height: 18 } as const;
const MIDDLE = { x: SIGN.width / 2, y: SIGN.height / 2 } as const;

/** What circles, lines and the step mean. */
export function ProfileKeys({ hasGap }: { readonly hasGap: boolean }) {
  const { t } = useSpeech();
  return (
    <ul className="chart__keys">
      <Key words={t("border.keyUnit")}>
        <circle className="border__dot border__dot--hollow" cx={MIDDLE.x} cy={MIDDLE.y} r={6} />
      </Key>
      <Key words={t("border.keyLine")}>
        <path className="border__smooth" d={`M0 ${MIDDLE.y}H${SIGN.width}`} />
      </Key>
      {hasGap ? (
        <Key words={t("border.keyGap")}>
          <line className="border__gap" x1={MIDDLE.x} x2={MIDDLE.x} y1={3} y2={SIGN.height - 3} />
          <circle className="border__gap-end" cx={MIDDLE.x} cy={3} r={3} />
          <circle className="border__gap-end" cx={MIDDLE.x} cy={SIGN.height - 3} r={3} />
        </Key>
      ) : null}
    </ul>
  );
}

function Key({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className="chart__key">
      <svg className="chart__key-sign" {...SIGN} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
