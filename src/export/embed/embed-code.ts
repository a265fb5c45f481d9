import { frameStyle, heightAttribute, type FrameSize } from "./frame-size";
import { writtenAttributes } from "./html-markup";

/** A view as it stands in the page of another site. */
export interface EmbeddedFrame {
  /** Absolute address of the frame. */
  readonly address: string;
  /** What is read out before the frame. */
  readonly title: string;
  readonly size: FrameSize;
}

/** HTML of the frame alone; what does not follow from the page's own layout is in its attributes. */
export function iframeCode({ address, title, size }: EmbeddedFrame, indent = ""): string {
  const attributes = {
    src: address,
    title,
    width: "100%",
    height: heightAttribute(size),
    loading: "lazy",
    style: frameStyle(size),
  };
  return `${indent}<iframe${writtenAttributes(attributes, `\n${indent}  `)}\n${indent}></iframe>`;
}

/**
 * The same frame inside the element that sizes it and speaks with it; without scripts the frame stays what it is.
 *
 * @param script absolute address of the element's module
 */
export function scriptCode(frame: EmbeddedFrame, script: string): string {
  const { rule, ratio } = frame.size;
  const element = writtenAttributes({
    ratio: rule === "ratio" ? ratio : null,
    "height-rule": rule === "ratio" ? null : rule,
  });
  return [
    `<script${writtenAttributes({ type: "module", src: script })}></script>`,
    `<grenzatlas-map${element}>`,
    iframeCode(frame, "  "),
    "</grenzatlas-map>",
  ].join("\n");
}
