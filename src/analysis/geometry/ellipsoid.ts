import type { Kilometres, Position } from "../../model/identifiers";

/** WGS 84 (EPSG:7030), kilometres. */
const semiMajorAxis = 6378.137;
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);
/** Mean radius of the ellipsoid, (2a + b) / 3, kilometres. */
const meanRadius = (semiMajorAxis * (3 - flattening)) / 3;
const radiansPerDegree = Math.PI / 180;

/**
 * Smallest radius of curvature of the ellipsoid: the meridian's at the equator, a(1 - e²). Both principal
 * radii are at least this, so every path is at least this radius times its length on the unit sphere of
 * geodetic longitude and latitude: a true lower bound for distances.
 */
export const smallestRadius = semiMajorAxis * (1 - eccentricitySquared);

/**
 * Length in kilometres that no degree of latitude, nor of longitude divided by the cosine of the latitude, exceeds:
 * both principal radii are at most a² / b, the radius of curvature at the poles.
 */
export const greatestDegreeLength = (semiMajorAxis / (1 - flattening)) * radiansPerDegree;

/**
 * Writes the geocentric coordinates x, y, z in kilometres of a point on the ellipsoid (EPSG method 9602,
 * height 0) to `target` from `offset` on. Degrees in.
 */
export function writeGeocentric(
  longitude: number,
  latitude: number,
  target: Float64Array,
  offset: number,
): void {
  const sine = Math.sin(latitude * radiansPerDegree);
  const cosine = Math.cos(latitude * radiansPerDegree);
  const primeVertical = semiMajorAxis / Math.sqrt(1 - eccentricitySquared * sine * sine);
  target[offset] = primeVertical * cosine * Math.cos(longitude * radiansPerDegree);
  target[offset + 1] = primeVertical * cosine * Math.sin(longitude * radiansPerDegree);
  target[offset + 2] = primeVertical * (1 - eccentricitySquared) * sine;
}

/**
 * Length of the geodesic over a chord of the ellipsoid, both in kilometres: s = 2R asin(c / 2R).
 *
 * An arc of curvature 1/r over a chord c is c + c³/24r² + ... long. The ellipsoid's radii of curvature lie
 * between 6,335 and 6,400 km, so taking the mean radius for r costs at most 1.2 % of c²/24R² of the length:
 * 1e-6 at 300 km, 1.2e-5 at 1,000 km.
 */
export function arcOfChord(chord: number): Kilometres {
  return (2 * meanRadius * Math.asin(Math.min(1, chord / (2 * meanRadius)))) as Kilometres;
}

/** Length of the geodesic between two points, by way of the chord; see `arcOfChord` for the error. */
export function geodesicDistance(from: Position, to: Position): Kilometres {
  const ends = new Float64Array(6);
  writeGeocentric(from[0], from[1], ends, 0);
  writeGeocentric(to[0], to[1], ends, 3);
  const [x0 = 0, y0 = 0, z0 = 0, x1 = 0, y1 = 0, z1 = 0] = ends;
  return arcOfChord(Math.hypot(x1 - x0, y1 - y0, z1 - z0));
}
