import { useEffect, useRef } from "react";
import { useSpeech } from "../../i18n/language-provider";
import { palettes } from "../../map/palette";
import { MapPicture } from "../../map/picture/map-picture";
import { LegendRows } from "../../panels/explore/legend";
import { useShown } from "../../panels/export/offers/shown";
import { pictureFile, type PictureFormat } from "../../panels/export/picture-file";
import { mapContent } from "../../panels/export/shown-pictures";
import { effectiveColourScheme, useDisplay } from "../../state/display";

/** A picture that the host has asked for. */
export interface PictureWish {
  readonly format: PictureFormat;
  readonly onMade: (picture: Promise<Blob>) => void;
}

interface PictureMakerProps {
  readonly wish: PictureWish;
  readonly sentence: string;
}

/** Draws the map once more, out of sight, and makes the file that the visitor could take away as well. */
export function PictureMaker({ wish, sentence }: PictureMakerProps) {
  const speech = useSpeech();
  const scheme = useDisplay(effectiveColourScheme);
  const around = useRef<HTMLDivElement>(null);
  const shown = useShown();
  const granted = useRef<PictureWish | null>(null);
  useEffect(() => {
    // Once a wish: what changes later is another picture.
    if (granted.current === wish) return;
    granted.current = wish;
    const make = async () => {
      if (!around.current || !shown?.hasMap) throw new Error("There is no map to draw here");
      const content = mapContent(around.current, shown, sentence, speech);
      return (await pictureFile(content, wish.format, scheme, speech)).content;
    };
    wish.onMade(make());
  }, [wish, shown, sentence, speech, scheme]);
  return (
    <div ref={around} className="frame__unseen" aria-hidden="true" inert>
      <MapPicture scheme={scheme} label={sentence} />
      <div data-export="legend">
        <LegendRows palette={palettes[scheme]} scheme={scheme} />
      </div>
    </div>
  );
}
