/**
 * The countries of the world as a topology. Natural Earth draws who controls a territory; the cards' maps follow what
 * the United Nations and Germany recognise, so a few pieces change hands here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import isoCodes from 'i18n-iso-countries';
import clipping, { type Geom } from 'polygon-clipping';
import { topojson } from './topojson.ts';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

type Shape = Polygon | MultiPolygon;
type Country = Feature<Shape, { name: string }>;
type Rings = Position[][][];

/** A country in the topology; `properties.code` is its ISO 3166-1 alpha-2 code, '' for what belongs to none. */
export type AtlasCountry = (TopoPolygon | TopoMultiPolygon) & { properties: { code: string } };
export type Atlas = Topology<{ countries: GeometryCollection<{ code: string }> }>;

/** What lies inside the box (west, south, east, north in degrees) passes from one country to the other. */
const RECOGNISED: readonly { from: string; to: string; box: readonly [number, number, number, number] }[] = [
  // Crimea
  { from: 'Russia', to: 'Ukraine', box: [32.4, 44.3, 36.65, 46.3] },
  // the Golan Heights, whose western edge follows the Jordan
  { from: 'Israel', to: 'Syria', box: [35.64, 32.69, 36.1, 33.4] },
  // Western Sahara: the border is the parallel 27° 40′ north
  { from: 'Morocco', to: 'W. Sahara', box: [-18, 20, -8.6, 27.6667] },
];

/** Pieces without a code of their own, and the country that they are recognised as part of; Kosovo's code is in use by convention. */
const CODE_BY_NAME: Readonly<Record<string, string>> = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' };

/** Reads the map source. Throws where a piece that changes hands is not where it is expected. */
export function loadAtlas(): Atlas {
  const source = readJson('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const { features } = topojson.feature(source, source.objects.countries) as FeatureCollection<Shape, { name: string }>;
  for (const { from, to, box } of RECOGNISED) pass(countryOf(features, from), countryOf(features, to), box);
  const byCode = new Map<string, Country>();
  for (const country of features) {
    const code = CODE_BY_NAME[country.properties.name] ?? isoCodes.numericToAlpha2(String(country.id)) ?? '';
    const before = byCode.get(code);
    if (before) join(before, ringsOf(country));
    else byCode.set(code, country);
  }
  const countries: FeatureCollection<Shape, { code: string }> = {
    type: 'FeatureCollection',
    features: [...byCode].map(([code, { geometry }]) => ({ type: 'Feature', properties: { code }, geometry })),
  };
  const atlas = topojson.topology({ countries }) as unknown as Topology<{ countries: GeometryCollection<object> }>;
  return topojson.presimplify(atlas, topojson.sphericalTriangleArea) as unknown as Atlas;
}

/** The states of the USA by their English names. */
export function loadUsStates(): ReadonlyMap<string, Feature<Shape>> {
  const source = readJson('us-atlas/states-10m.json') as Topology<{ states: GeometryCollection<{ name: string }> }>;
  const { features } = topojson.feature(source, source.objects.states) as FeatureCollection<Shape, { name: string }>;
  return new Map(features.map((state) => [state.properties.name, state]));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8'));
}

function countryOf(features: readonly Country[], name: string): Country {
  const country = features.find((candidate) => candidate.properties.name === name);
  if (!country) throw new Error(`the map source has no ${name}`);
  return country;
}

function pass(from: Country, to: Country, [west, south, east, north]: readonly [number, number, number, number]): void {
  const box: Geom = [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ],
    ],
  ];
  // clipping is planar: what lies elsewhere, perhaps across the date line, must not pass through it
  const [touched, elsewhere] = split(ringsOf(from), (rings) => reaches(rings, west, south, east, north));
  const piece = clipping.intersection(touched as Geom, box);
  if (piece.length === 0)
    throw new Error(`the map source has nothing of ${from.properties.name} where ${to.properties.name} should get it`);
  const rest = clipping.difference(touched as Geom, box);
  from.geometry = { type: 'MultiPolygon', coordinates: [...elsewhere, ...rest.map(wound)] };
  join(to, piece);
}

function reaches([outer]: Position[][], west: number, south: number, east: number, north: number): boolean {
  const longitudes = outer!.map(([x]) => x!);
  const acrossDateLine = Math.max(...longitudes) - Math.min(...longitudes) > 180;
  return !acrossDateLine && outer!.some(([x, y]) => x! >= west && x! <= east && y! >= south && y! <= north);
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function join(country: Country, piece: Rings | Geom): void {
  const whole = clipping.union(ringsOf(country) as Geom, piece as Geom);
  country.geometry = { type: 'MultiPolygon', coordinates: whole.map(wound) };
}

function ringsOf({ geometry }: Country): Rings {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** d3-geo fills what lies to the right of a ring; one that is wound the other way round would be the rest of the globe. */
function wound(rings: Position[][]): Position[][] {
  const inverted = geoArea({ type: 'Polygon', coordinates: rings.slice(0, 1) }) > 2 * Math.PI;
  return inverted ? rings.map((ring) => ring.toReversed()) : rings;
}
