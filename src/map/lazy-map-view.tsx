import { useEffect, useState } from "react";
import type { MapView, MapViewProps } from "./map-view";

/** MapLibre and what only it needs, loaded when first mounted; a failure to load is a failure of the map. */
export function LazyMapView(props: MapViewProps) {
  const { onFailure } = props;
  const [View, setView] = useState<typeof MapView | null>(null);
  useEffect(() => {
    let isOver = false;
    import("./map-view").then(
      (module) => {
        if (!isOver) setView(() => module.MapView);
      },
      () => {
        if (!isOver) onFailure("failed");
      },
    );
    return () => {
      isOver = true;
    };
  }, [onFailure]);
  return View ? <View {...props} /> : null;
}
