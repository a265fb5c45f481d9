import * as v from "valibot";
import { cityFunctions, citySizeClasses } from "../../model/city";
import type {
  CountryCode,
  FlowAreaId,
  FlowSetId,
  Kilometres,
  NetworkId,
  RegionId,
  ThemeId,
} from "../../model/identifiers";
import { languages } from "../../model/language";
import { MINIMUM_ZOOM } from "../../model/map-limits";
import { urbanRuralTypes } from "../../model/nuts-unit";
import { partnershipKinds } from "../../model/partnership";
import { withinMap } from "../camera";
import { colourSchemes, projections, renderers } from "../display";
import type { Filters, ListFilter } from "../filters";
import {
  DEFAULT_KILOMETRES,
  flowDirections,
  MAXIMUM_KILOMETRES,
  MINIMUM_KILOMETRES,
  overlays,
  type OverlayState,
} from "../overlay";
import type { Selection } from "../selection";
import type { Address } from "./address";
import { catalogueFields } from "./fields-catalogue";
import { compareFields } from "./fields-compare";
import { cooperationFields } from "./fields-cooperation";
import { ownRegionsField } from "./fields-own-regions";
import {
  between,
  choice,
  degrees,
  identifier,
  parse,
  position,
  writePosition,
  type AddressField,
} from "./field-parts";

const ZOOM_DIGITS = 2;
/** Links and hosts may name a zoom up to this, as version 1 has promised; the maps end before it. */
export const MAXIMUM_READ_ZOOM = 14;
const MAXIMUM_FLOWS = 10_000;
export const MAXIMUM_LIST = 60;

const camera = v.tuple([between(MINIMUM_ZOOM, MAXIMUM_READ_ZOOM), ...position.items]);
const wholeKilometres = v.pipe(between(MINIMUM_KILOMETRES, MAXIMUM_KILOMETRES), v.integer());

function selectionField(kind: Exclude<Selection["kind"], "region">): AddressField {
  return {
    key: kind,
    encode: ({ selection }) => (selection?.kind === kind ? selection.id : null),
    decode: (address, text) => {
      const id = parse(identifier, text);
      // Ids are checked against the tables once those have arrived (settle-address.ts).
      return id === null ? null : { ...address, selection: { kind, id } as Selection };
    },
  };
}

function listFilter<Name extends ListFilter>(
  name: Name,
  item: v.GenericSchema<unknown, string>,
): AddressField {
  const schema = v.pipe(v.array(item), v.maxLength(MAXIMUM_LIST));
  return {
    key: `only-${name}`,
    encode: ({ filters }) => (filters[name].length > 0 ? filters[name].join(",") : null),
    decode: (address, text) => {
      const values = parse(schema, text.split(","));
      return values === null
        ? null
        : { ...address, filters: { ...address.filters, [name]: [...new Set(values)] } };
    },
  };
}

function withOverlay(address: Address, part: Partial<OverlayState>): Address {
  return { ...address, overlay: { ...address.overlay, ...part } };
}

function withFilters(address: Address, part: Partial<Filters>): Address {
  return { ...address, filters: { ...address.filters, ...part } };
}

const regionField: AddressField = {
  key: "region",
  encode: ({ region }) => region,
  decode: (address, text) => {
    const id = parse(identifier, text);
    if (id === null) return null;
    const region = id as RegionId;
    return { ...address, region, selection: address.selection ?? { kind: "region", id: region } };
  },
};

const distanceFields: readonly AddressField[] = [
  {
    key: "km",
    encode: ({ overlay }) => (overlay.kilometres === DEFAULT_KILOMETRES ? null : String(overlay.kilometres)),
    decode: (address, text) => {
      const kilometres = parse(wholeKilometres, text);
      return kilometres === null ? null : withOverlay(address, { kilometres: kilometres as Kilometres });
    },
  },
  {
    key: "at",
    encode: ({ overlay }) => overlay.point && writePosition(overlay.point),
    decode: (address, text) => {
      const point = parse(position, text.split(","));
      return point === null ? null : withOverlay(address, { point });
    },
  },
];

const commuterFields: readonly AddressField[] = [
  {
    key: "flows",
    encode: ({ overlay }) => overlay.flowSet,
    decode: (address, text) => {
      const id = parse(identifier, text);
      return id === null ? null : withOverlay(address, { flowSet: id as FlowSetId });
    },
  },
  choice(
    "direction",
    flowDirections,
    ({ overlay }) => (overlay.flowDirection === "all" ? null : overlay.flowDirection),
    (address, flowDirection) => withOverlay(address, { flowDirection }),
  ),
  {
    key: "focus",
    encode: ({ overlay }) => (overlay.flowFocus.length > 0 ? overlay.flowFocus.join(",") : null),
    decode: (address, text) => {
      const ids = parse(v.pipe(v.array(identifier), v.maxLength(MAXIMUM_LIST)), text.split(","));
      return ids === null ? null : withOverlay(address, { flowFocus: [...new Set(ids)] as FlowAreaId[] });
    },
  },
  {
    key: "top",
    encode: ({ overlay }) => (overlay.flowTop === null ? null : String(overlay.flowTop)),
    decode: (address, text) => {
      const flowTop = parse(v.pipe(between(1, MAXIMUM_FLOWS), v.integer()), text);
      return flowTop === null ? null : withOverlay(address, { flowTop });
    },
  },
];

const partnerField: AddressField = {
  key: "kind",
  encode: ({ overlay }) => (overlay.partnershipKinds.length > 0 ? overlay.partnershipKinds.join(",") : null),
  decode: (address, text) => {
    const kinds = parse(v.array(v.picklist(partnershipKinds)), text.split(","));
    return kinds === null ? null : withOverlay(address, { partnershipKinds: [...new Set(kinds)] });
  },
};

const withinField: AddressField = {
  key: "only-within",
  encode: ({ filters }) => (filters.within === null ? null : String(filters.within)),
  decode: (address, text) => {
    const within = parse(wholeKilometres, text);
    return within === null ? null : withFilters(address, { within: within as Kilometres });
  },
};

const cameraField: AddressField = {
  key: "camera",
  encode: ({ camera: place }) => {
    if (place === null) return null;
    // Far in the north MapLibre's globe goes farther out than any flat map.
    const { zoom, center } = withinMap(place);
    return [zoom.toFixed(ZOOM_DIGITS), ...center.map(degrees)].join("/");
  },
  decode: (address, text) => {
    const place = parse(camera, text.split("/"));
    return place === null
      ? null
      : { ...address, camera: withinMap({ zoom: place[0], center: [place[1], place[2]] }) };
  },
};

const identifierOf = <Id extends string>() =>
  v.pipe(
    identifier,
    v.transform((text) => text as Id),
  );

/** In the order they are written. */
export const addressFields: readonly AddressField[] = [
  choice(
    "lang",
    languages,
    ({ language }) => language,
    (address, language) => ({ ...address, language }),
  ),
  // Areas that are compared and the region in context may be own ones.
  ownRegionsField,
  ...compareFields,
  ...catalogueFields,
  ...cooperationFields,
  selectionField("unit"),
  selectionField("city"),
  selectionField("partnership"),
  selectionField("network"),
  regionField,
  choice(
    "overlay",
    overlays,
    ({ overlay }) => (overlay.overlay === "regions" ? null : overlay.overlay),
    (address, overlay) => withOverlay(address, { overlay }),
  ),
  ...distanceFields,
  ...commuterFields,
  partnerField,
  withinField,
  listFilter("size", v.picklist(citySizeClasses)),
  listFilter("type", v.picklist(urbanRuralTypes)),
  listFilter("function", v.picklist(cityFunctions)),
  listFilter("network", identifierOf<NetworkId>()),
  listFilter("theme", identifierOf<ThemeId>()),
  listFilter("country", v.pipe(identifierOf<CountryCode>(), v.regex(/^[A-Z]{2}$/))),
  choice(
    "scheme",
    colourSchemes,
    ({ colourScheme }) => colourScheme,
    (address, colourScheme) => ({ ...address, colourScheme }),
  ),
  choice(
    "renderer",
    renderers,
    ({ renderer }) => renderer,
    (address, renderer) => ({ ...address, renderer }),
  ),
  choice(
    "projection",
    projections,
    ({ projection }) => (projection === "mercator" ? null : projection),
    (address, projection) => ({ ...address, projection }),
  ),
  cameraField,
];
