/** The window of the globe that a map shows: its subject with enough around it to say where that is. */
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { MAP_HEIGHT, MAP_WIDTH } from '../../data/pictures.ts';

type Shape = Polygon | MultiPolygon;

const EARTH_KM = 6371;
/** Neighbourhood that even Liechtenstein gets, km. */
const AROUND = 500;
/** And what is proportional to the subject, so that Russia has some too. */
const SHARE = 1.35;
/** A place in no state's map gets this much, km. */
const AROUND_PLACE = 900;
/** Parts at least this large beside the greatest belong to the picture (Borneo's in Malaysia), overseas ones do not (Guiana in France). */
const LARGE_PART = 0.25;
/** Small parts belong to it within this many radii of the greatest. */
const NEAR = 1.25;
/** Clipped just outside the field, so that no edge shows. */
const EDGE = 3;

export interface MapFrame {
  projection: GeoProjection;
  /** width of one unit of the drawing, in radians of the globe */
  unit: number;
  /** longitude and latitude of the middle, degrees */
  centre: [number, number];
  /** from the middle to a corner, radians */
  reach: number;
  /** the subject's longer side, in units */
  subject: number;
}

/** Frames a state. `widen` multiplies what is shown: islands in an empty sea need more. */
export function frameOfShape(shape: Shape, widen = 1): MapFrame {
  const parts = belonging(shape);
  let centre = geoCentroid(parts);
  let [width, height] = [0, 0];
  // the middle of the bounds in one projection moves a little in the next
  for (let turn = 0; turn < 3; turn += 1) {
    const projection = turned(centre, 1).translate([0, 0]);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(parts);
    [width, height] = [(right - left) * EARTH_KM, (bottom - top) * EARTH_KM];
    centre = projection.invert!([(left + right) / 2, (top + bottom) / 2])!;
  }
  return frame(centre, (width * SHARE + AROUND) * widen, (height * SHARE + AROUND) * widen, Math.max(width, height));
}

/** Frames a place that its state's map does not reach (Honolulu, Las Palmas). */
export function frameOfPlace(at: [number, number], widen = 1): MapFrame {
  return frame(at, AROUND_PLACE * widen, 0, 0);
}

function frame(centre: [number, number], widthKm: number, heightKm: number, subjectKm: number): MapFrame {
  const kmPerUnit = Math.max(widthKm / MAP_WIDTH, heightKm / MAP_HEIGHT);
  const projection = turned(centre, EARTH_KM / kmPerUnit)
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2])
    .clipExtent([
      [-EDGE, -EDGE],
      [MAP_WIDTH + EDGE, MAP_HEIGHT + EDGE],
    ]);
  const unit = kmPerUnit / EARTH_KM;
  return { projection, unit, centre, reach: (unit * Math.hypot(MAP_WIDTH, MAP_HEIGHT)) / 2 + EDGE * unit, subject: subjectKm / kmPerUnit };
}

function turned([longitude, latitude]: [number, number], scale: number): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(scale).precision(0.5);
}

/** The parts of a state that its map is about. */
function belonging(shape: Shape): Feature<MultiPolygon> {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const parts = polygons
    .map((coordinates) => ({
      coordinates,
      area: geoArea({ type: 'Polygon', coordinates }),
      centre: geoCentroid({ type: 'Polygon', coordinates }),
    }))
    .toSorted((a, b) => b.area - a.area);
  const main = parts[0]!;
  const radius = Math.max(...main.coordinates[0]!.map((point) => geoDistance(main.centre, point as [number, number])));
  const kept = parts.filter((part) => part.area >= LARGE_PART * main.area || geoDistance(part.centre, main.centre) < NEAR * radius);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: kept.map((part) => part.coordinates) } };
}
