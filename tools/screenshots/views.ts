/** A view worth a picture: its address and a name for the file. */
export interface PictureView {
  readonly name: string;
  /** Query string without `?` and without language and scheme. */
  readonly search: string;
}

/** Pictures of the README, taken into `docs/`. */
export const readmeViews: readonly PictureView[] = [
  { name: "overview", search: "renderer=webgl" },
  { name: "distance", search: "region=tmo&overlay=distance&renderer=webgl" },
  { name: "commuters", search: "region=tmo&overlay=commuters&renderer=webgl" },
  { name: "indicators", search: "overlay=indicators&indicator=share_age_65_plus&renderer=webgl" },
  { name: "compare", search: "view=compare&indicator=gdp_pps_index_eu27" },
  { name: "catalogue", search: "view=catalogue&q=mot or interreg&renderer=webgl" },
  { name: "cooperation", search: "view=cooperation&part=match&first=dortmund-de&other=cluj-napoca-ro" },
  { name: "border", search: "view=compare&chart=border&areas=tmo,gr&indicator=gdp_eur_per_inhabitant" },
];

/** Every kind of view once, for a look at all of them side by side. */
export const reviewViews: readonly PictureView[] = [
  { name: "overview", search: "renderer=light" },
  { name: "overview-webgl", search: "renderer=webgl" },
  { name: "region-emr", search: "region=emr&renderer=light" },
  { name: "region-gr", search: "region=gr&renderer=light" },
  { name: "region-tmo", search: "region=tmo&renderer=light" },
  { name: "region-ibk", search: "region=ibk&renderer=light" },
  { name: "region-tmo-webgl", search: "region=tmo&renderer=webgl" },
  { name: "city", search: "city=strasbourg-fr&region=tmo&renderer=light" },
  { name: "unit", search: "unit=DE212&renderer=light" },
  { name: "network", search: "network=quattropole&renderer=light" },
  { name: "partnership", search: "partnership=cluj-napoca-ro--dortmund-de--project&renderer=light" },
  { name: "distance", search: "overlay=distance&renderer=light" },
  { name: "distance-point", search: "region=tmo&overlay=distance&km=40&at=7.85,48&renderer=light" },
  { name: "distance-webgl", search: "region=tmo&overlay=distance&renderer=webgl" },
  { name: "commuters", search: "region=tmo&overlay=commuters&renderer=light" },
  { name: "commuters-gr", search: "region=gr&overlay=commuters&renderer=light" },
  { name: "commuters-webgl", search: "region=tmo&overlay=commuters&renderer=webgl" },
  { name: "partners", search: "overlay=partners&renderer=light" },
  { name: "partners-city", search: "city=aachen-de&overlay=partners&renderer=light" },
  { name: "partners-globe", search: "overlay=partners&projection=globe&renderer=webgl" },
  { name: "filtered", search: "only-within=10&only-size=medium,metropolitan&renderer=light" },
  { name: "indicators", search: "overlay=indicators&renderer=light" },
  {
    name: "indicators-nuts2",
    search: "region=gr&overlay=indicators&indicator=tourism_nights&renderer=light",
  },
  { name: "compare-figures", search: "view=compare" },
  { name: "compare-units", search: "view=compare&chart=units&indicator=median_age" },
  { name: "compare-relation", search: "view=compare&chart=relation&areas=emr,tmo" },
  { name: "compare-time", search: "view=compare&chart=time&indicator=population" },
  { name: "compare-border", search: "view=compare&chart=border&areas=tmo,gr" },
  { name: "compare-score", search: "view=compare&chart=score" },
  { name: "own-region", search: "own=Hautes Fagnes~BE335.6.DEA2D&region=own-1&renderer=light" },
  { name: "portrait", search: "view=portrait&region=tmo" },
  { name: "catalogue", search: "view=catalogue&q=mot or interreg&renderer=light" },
  {
    name: "catalogue-record",
    search: "view=catalogue&record=partnership:cluj-napoca-ro--dortmund-de--project",
  },
  { name: "cooperation-ties", search: "view=cooperation&part=ties" },
  { name: "cooperation-match", search: "view=cooperation&part=match&first=dortmund-de&other=cluj-napoca-ro" },
  { name: "bad-address", search: "region=atlantis&overlay=weather&renderer=light" },
];

export const sizes = {
  wide: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;
export type SizeName = keyof typeof sizes;
