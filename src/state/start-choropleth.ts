import { lazyCode } from "../lazy/lazy-code";
import { useChoropleth } from "./choropleth";
import { useCompare } from "./compare";
import { reportDataFault } from "./datasets";
import { useOverlay } from "./overlay";

const followingCode = lazyCode(() => import("./follow-choropleth"));

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
    followingCode.load().then(
      ({ followChoropleth }) => {
        stop?.();
        followChoropleth();
      },
      (error: unknown) => {
        // The next change of the view tries again.
        stop = null;
        useChoropleth.setState({ status: "failed" });
        reportDataFault(error);
      },
    );
  };
  const unfollowOverlay = useOverlay.subscribe(start);
  const unfollowCompare = useCompare.subscribe(start);
  start();
}
