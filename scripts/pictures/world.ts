/** The atlas at the coarseness that a map can show. Simplifying and merging the whole world is slow, so each step of coarseness is made once. */
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import { topojson } from './topojson.ts';
import type { Atlas, AtlasCountry } from './atlas.ts';
import type { MapFrame } from './map-frame.ts';

type Shape = Polygon | MultiPolygon;

/** Triangles of a coast that are smaller than this many square units are straightened. */
const COARSE = 2;
/** Neighbouring steps of coarseness differ by this factor in the unit. */
const STEP = 1.4;

export interface Layers {
  /** every country that the frame may show */
  land: GeometryCollection<Shape>;
  /** the country that was asked for */
  own: Shape | null;
}

export interface World {
  /** what a frame shows, `code` being its subject */
  layers: (frame: MapFrame, code: string | null) => Layers;
  /** a country in full detail */
  shapeOf: (code: string) => Shape | null;
}

/** A circle on the globe around a part of a country: centre in degrees, radius in radians. */
interface Circle {
  centre: [number, number];
  radius: number;
}

export function createWorld(atlas: Atlas): World {
  const steps = new Map<number, Atlas>();
  const parts = new Map(
    atlas.objects.countries.geometries.map((country, index) => [index, circlesOf(shape(atlas, country as AtlasCountry))]),
  );
  const at = (unit: number) => {
    const step = Math.floor(Math.log(unit) / Math.log(STEP));
    if (!steps.has(step)) steps.set(step, simplified(atlas, STEP ** step));
    return steps.get(step)!;
  };
  const indexOf = (code: string) =>
    (atlas.objects.countries.geometries as AtlasCountry[]).findIndex((country) => country.properties.code === code);
  return {
    shapeOf(code) {
      const country = atlas.objects.countries.geometries[indexOf(code)];
      return country ? shape(atlas, country as AtlasCountry) : null;
    },
    layers(frame, code) {
      const coarse = at(frame.unit);
      const countries = coarse.objects.countries.geometries as AtlasCountry[];
      // projecting the whole globe for each map is what would take the time
      const near = countries.filter((_, index) => parts.get(index)!.some((part) => meets(part, frame)));
      const own = code === null ? undefined : countries[indexOf(code)];
      return {
        land: { type: 'GeometryCollection', geometries: near.map((country) => shape(coarse, country)) },
        own: own ? shape(coarse, own) : null,
      };
    },
  };
}

function simplified(atlas: Atlas, unit: number): Atlas {
  return topojson.simplify(atlas, COARSE * unit ** 2);
}

/** A country's parts; those that simplifying has left without an area are gone, for d3-geo would fill the globe around them. */
function shape(atlas: Atlas, country: AtlasCountry): Shape {
  const { geometry } = topojson.feature(atlas, country) as Feature<Shape>;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.filter((rings) => {
    const area = geoArea({ type: 'Polygon', coordinates: rings.slice(0, 1) });
    return area > 0 && area < 2 * Math.PI;
  });
  return { type: 'MultiPolygon', coordinates };
}

function circlesOf(country: Shape): Circle[] {
  const polygons = country.type === 'Polygon' ? [country.coordinates] : country.coordinates;
  return polygons.map((coordinates) => {
    const centre = geoCentroid({ type: 'Polygon', coordinates });
    return { centre, radius: Math.max(...coordinates[0]!.map((point) => geoDistance(centre, point as [number, number]))) };
  });
}

function meets({ centre, radius }: Circle, frame: MapFrame): boolean {
  return geoDistance(centre, frame.centre) < radius + frame.reach;
}
