import { useEffect, useRef, useState } from "react";
import { connect } from "../../embed-host/connect";
import { frameHeight, type FrameSize } from "../../export/embed/frame-size";
import { useSpeech } from "../../i18n/language-provider";
import { chooseForEmbed, usualWidths } from "../../state/embed-choices";
import { useWidth } from "../chart/use-width";
import { NumberField } from "../ui/number-field";
import { RadioGroup } from "../ui/radio-group";

/** Hosts have no narrower and no wider places, CSS pixels. */
const NARROWEST = 240;
const WIDEST = 1600;
const OWN = "own";
/** Higher previews are drawn smaller as well, so that the code below stays in sight, CSS pixels. */
const HIGHEST_SHOWN = 460;
/** What follows its content may be higher than a screen: it is scrolled. */
const HIGHEST_WHOLE = 900;

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly size: FrameSize;
  readonly width: number;
}

/** The frame itself, as wide as its place in the host page will be; drawn smaller where the dialog is narrower. */
export function Preview({ address, title, size, width }: PreviewProps) {
  const { t, format } = useSpeech();
  const { ref: stage, width: room } = useWidth();
  const [told, setTold] = useState<{ readonly address: string; readonly pixels: number } | null>(null);
  const content = size.rule === "content" && told?.address === address ? told.pixels : 0;
  const height = Math.max(frameHeight(size, width), content);
  const scale = Math.min(1, room / width, HIGHEST_SHOWN / Math.min(height, HIGHEST_WHOLE));
  const measures = { width, height, percent: format.percent(scale) };
  return (
    <>
      <div className="embed-dialog__widths">
        <WidthChoice width={width} />
        <p className="embed-dialog__note">
          {scale < 1 ? t("embedding.previewScaled", measures) : t("embedding.previewSize", { width, height })}
        </p>
      </div>
      <div className="embed-dialog__stage" ref={stage}>
        <div className="embed-dialog__place" style={{ width: width * scale, height: height * scale }}>
          <Frame
            // Another address in the same frame would be a step in the visitor's history.
            key={address}
            address={address}
            title={title}
            style={{ width, height, transform: `scale(${scale})` }}
            onHeight={size.rule === "content" ? (pixels) => setTold({ address, pixels }) : null}
          />
        </div>
      </div>
    </>
  );
}

interface FrameProps {
  readonly address: string;
  readonly title: string;
  readonly style: { readonly width: number; readonly height: number; readonly transform: string };
  /** Null: the height does not follow the content. */
  readonly onHeight: ((pixels: number) => void) | null;
}

function Frame({ address, title, style, onHeight }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const hear = useRef(onHeight);
  useEffect(() => {
    hear.current = onHeight;
  }, [onHeight]);
  const isHeard = onHeight !== null;
  useEffect(() => {
    if (!frame.current || !isHeard) return;
    const connection = connect(frame.current);
    connection.on("height", ({ pixels }) => hear.current?.(pixels));
    return () => connection.close();
  }, [isHeard]);
  return (
    <iframe
      ref={frame}
      className="embed-dialog__frame"
      src={address}
      title={title}
      style={style}
      onLoad={(event) => handOnEscape(event.currentTarget)}
    />
  );
}

/** A key pressed in a frame is not heard outside. Escape that nothing in the view has used is meant for the dialog. */
function handOnEscape(frame: HTMLIFrameElement): void {
  frame.contentDocument?.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key !== "Escape" || defaultPrevented) return;
    frame.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
}

function WidthChoice({ width }: { readonly width: number }) {
  const { t, format } = useSpeech();
  const usual = usualWidths.find((known) => known === width);
  const [isOwn, setOwn] = useState(usual === undefined);
  const widths = usualWidths.map(String);
  return (
    <>
      <RadioGroup
        label={t("embedding.previewWidth")}
        look="line"
        value={isOwn ? OWN : String(width)}
        onChange={(value) => {
          setOwn(value === OWN);
          if (value !== OWN) chooseForEmbed({ width: Number(value) });
        }}
        options={[
          ...widths.map((value) => ({ value, label: format.number(Number(value)) })),
          { value: OWN, label: t("embedding.previewOther") },
        ]}
      />
      {isOwn ? (
        <NumberField
          label={t("embedding.previewOwn")}
          value={width}
          minimum={NARROWEST}
          maximum={WIDEST}
          onChange={(value) => chooseForEmbed({ width: value })}
        />
      ) : null}
    </>
  );
}
