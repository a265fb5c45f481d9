import { lazyPart } from "../lazy/lazy-part";

// The map is drawn without waiting for what stands around it.
const aroundMap = () => import("./around-map");

export const Legend = lazyPart(async () => (await aroundMap()).Legend);
export const Notices = lazyPart(async () => (await aroundMap()).Notices);
export const SourceLine = lazyPart(async () => (await aroundMap()).SourceLine);
export const ViewTitle = lazyPart(async () => (await aroundMap()).ViewTitle);
