import { useChoropleth } from "./choropleth";
import { useCompare } from "./compare";
import { useOverlay } from "./overlay";

/** Starts to classify with the first view that shows an indicator: until then its code is not loaded. */
export function startChoropleth(): void {
  let stop: (() => void) | null = null;
  const start = () => {
    const isNeeded =
      useOverlay.getState().overlay === "indicators" || useCompare.getState().page === "compare";
    if (!isNeeded || stop) return;
    const stops = [unfollowOverlay, unfollowCompare];
    stop = () => stops.forEach((end) => end());
    useChoropleth.setState({ status: "working" });
    import("./follow-choropleth").then(
      ({ followChoropleth }) => {
        stop?.();
        followChoropleth();
      },
      () => {
        // The next change of the view tries again.
        stop = null;
        useChoropleth.setState({ status: "failed" });
      },
    );
  };
  const unfollowOverlay = useOverlay.subscribe(start);
  const unfollowCompare = useCompare.subscribe(start);
  start();
}
