/** Farthest out that a map goes, zoom as in web maps (world = 512 px at 0): the world on a phone. */
export const MINIMUM_ZOOM = -1;
/** Nearest: geometry at 1:3 million shows nothing new beyond. */
export const MAXIMUM_ZOOM = 12;
/** Where the square of spherical Mercator (EPSG:3857) ends, degrees. */
export const MAXIMUM_LATITUDE = 85.051129;
