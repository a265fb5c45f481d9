import { useEffect, useRef } from "react";
import { useSpeech, type Speech } from "../../i18n/language-provider";
import { MapPicture } from "../../map/picture/map-picture";
import { listOfSources, offeredPictures } from "../../panels/export/offered-pictures";
import { useShown, type Shown } from "../../panels/export/offers/shown";
import { pictureFile, type PictureFormat } from "../../panels/export/picture-file";
import { effectiveColourScheme, useDisplay, type ColourScheme } from "../../state/display";
import { PictureLegend } from "../picture-legend";

/** A picture that the host has asked for. */
export interface PictureWish {
  readonly format: PictureFormat;
  readonly onMade: (picture: Promise<Blob>) => void;
}

interface PictureMakerProps {
  readonly wish: PictureWish;
  readonly sentence: string;
}

/** What a picture is made of, as it is now. */
interface View {
  readonly shown: Shown | null;
  readonly sentence: string;
  readonly speech: Speech;
  readonly scheme: ColourScheme;
}

/** Draws the map once more, out of sight, and makes the file that the visitor could take away as well. */
export function PictureMaker({ wish, sentence }: PictureMakerProps) {
  const speech = useSpeech();
  const scheme = useDisplay(effectiveColourScheme);
  const around = useRef<HTMLDivElement>(null);
  const shown = useShown();
  const view = useRef<View>({ shown, sentence, speech, scheme });
  useEffect(() => {
    view.current = { shown, sentence, speech, scheme };
  }, [shown, sentence, speech, scheme]);
  // Once a wish: what changes later is another picture.
  const granted = useRef<PictureWish | null>(null);
  useEffect(() => {
    if (granted.current === wish) return;
    granted.current = wish;
    wish.onMade(
      makePicture(
        () => view.current,
        () => around.current,
        wish.format,
      ),
    );
  }, [wish]);
  return (
    <div ref={around} className="frame__unseen" aria-hidden="true" inert>
      {shown?.hasMap ? (
        <>
          <MapPicture scheme={scheme} label={sentence} />
          <div data-export="legend">
            <PictureLegend scheme={scheme} />
          </div>
        </>
      ) : null}
    </div>
  );
}

/** The host waits for 20 seconds, if it says nothing else; milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 100;

/** The first picture that the view yields, as soon as its parts are there. @throws when they do not come */
async function makePicture(
  view: () => View,
  around: () => Element | null,
  format: PictureFormat,
): Promise<Blob> {
  await listOfSources();
  const end = performance.now() + PATIENCE;
  for (;;) {
    const { shown, sentence, speech, scheme } = view();
    const [picture] = shown ? offeredPictures(shown, sentence, speech) : [];
    const place = around();
    const content = place && picture ? picture.read(place, scheme) : null;
    if (content && content.pictures.length > 0)
      return (await pictureFile(content, format, scheme, speech)).content;
    if (performance.now() > end) throw new Error("the parts of the picture did not come");
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
