// One file to load for everything that stands beside the map: many small ones would take longer.
export { ExplorePanel } from "../panels/explore/explore-panel";
export { Legend } from "../panels/explore/legend";
export { Notices } from "../panels/explore/notices";
export { TopBar } from "../panels/explore/top-bar";
export { ViewTitle } from "./view-title";
