import { PROTOCOL, PROTOCOL_VERSION, type Report, type ReportMessage } from "./protocol";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const areTexts = (...values: readonly unknown[]) => values.every((value) => typeof value === "string");

/** What each kind of report must hold. A kind that is not here comes from a newer frame and is passed over. */
const checks: Readonly<Record<Report["type"], (report: Fields) => boolean>> = {
  ready: ({ address, title, language }) => areTexts(address, title, language),
  height: ({ pixels }) => Number.isFinite(pixels) && Number(pixels) > 0,
  selection: ({ selection }) =>
    selection === null || (isFields(selection) && areTexts(selection.kind, selection.id, selection.name)),
  view: ({ address, title }) => areTexts(address, title),
  done: ({ replyTo }) => areTexts(replyTo),
  image: ({ replyTo, image }) => areTexts(replyTo) && image instanceof Blob,
  error: ({ replyTo, code, message }) => (replyTo === null || areTexts(replyTo)) && areTexts(code, message),
};

/** Whether the data of a message event is a report of this version, with every field it needs. */
export function isReport(data: unknown): data is ReportMessage {
  if (!isFields(data) || data.protocol !== PROTOCOL || data.version !== PROTOCOL_VERSION) return false;
  const { type } = data;
  return typeof type === "string" && Object.hasOwn(checks, type) && checks[type as Report["type"]](data);
}
