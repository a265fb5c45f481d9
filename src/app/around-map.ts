// One file to load for what stands around the map, in the atlas and in a frame: many small ones would take longer.
export { Legend } from "../panels/explore/legend";
export { Notices } from "../panels/explore/notices";
export { SourceLine } from "./frame/source-line";
export { ViewTitle } from "./view-title";
