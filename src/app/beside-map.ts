// One file to load for the panel and the bar of the atlas: many small ones would take longer.
export { ExplorePanel } from "../panels/explore/explore-panel";
export { TopBar } from "../panels/explore/top-bar";
