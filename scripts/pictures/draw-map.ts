/** Locator maps: the land, the borders on it, and over both the subject. */
import { geoCentroid, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { MAP_HEIGHT, MAP_WIDTH, type MapArt } from '../../data/pictures.ts';
import { CompactPath } from './compact-path.ts';
import { frameOfPlace, frameOfShape, type MapFrame } from './map-frame.ts';
import type { World } from './world.ts';

type Shape = Polygon | MultiPolygon;

/** A subject of fewer units than this, in its longer direction, gets a ring around it. */
const SEEN = 14;
/** Share of the field that land should take; islands in an empty sea are shown from further off until it does. */
const COMPANY = { state: 0.03, place: 0.005 };
const WIDER = 1.5;
const WIDEST = 9;
/** A spot nearer to the edge than this says nothing about its surroundings. */
const INSET = 14;

export interface DrawnMap {
  art: MapArt;
  frame: MapFrame;
}

/** A state or territory by its code; null where the map source does not have it. */
export function drawState(world: World, code: string): DrawnMap | null {
  const shape = world.shapeOf(code);
  if (!shape) return null;
  const frame = withCompany(world, COMPANY.state, (widen) => frameOfShape(shape, widen));
  const { land, own } = paint(world, frame, code);
  const middle = { x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2 };
  const seen = frame.subject >= SEEN && own !== '';
  return { frame, art: { land, own, ...(seen ? {} : { spot: { ...middle, shape: 'ring' as const } }) } };
}

/** A part of a state in that state's map, or in its own where that does not reach it (Alaska). */
export function drawRegion(world: World, code: string, region: Shape, state: DrawnMap): DrawnMap {
  const frame = spotIn(state, geoCentroid(region)) ? state.frame : frameOfShape(region);
  const { land, own: around } = paint(world, frame, code);
  return { frame, art: { land, around, own: path(frame, region) } };
}

/** The surroundings of a place that its state's map does not reach. */
export function drawPlace(world: World, code: string, at: [number, number]): DrawnMap {
  const frame = withCompany(world, COMPANY.place, (widen) => frameOfPlace(at, widen));
  const { land, own: around } = paint(world, frame, code);
  return { frame, art: { land, around, own: '', spot: { x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2, shape: 'dot' } } };
}

/** Where a place lies in a map, in its units; null where it is outside or at the edge. */
export function spotIn({ frame }: DrawnMap, at: [number, number]): { x: number; y: number } | null {
  const [x, y] = (frame.projection(at) ?? [-1, -1]).map(Math.round) as [number, number];
  return x >= INSET && x <= MAP_WIDTH - INSET && y >= INSET && y <= MAP_HEIGHT - INSET ? { x, y } : null;
}

function paint(world: World, frame: MapFrame, code: string): { land: string; own: string } {
  const { land, own } = world.layers(frame, code);
  return { land: path(frame, land), own: own ? path(frame, own) : '' };
}

/** The first frame, from near to far, in which there is land enough to know where one is. */
function withCompany(world: World, least: number, make: (widen: number) => MapFrame): MapFrame {
  let frame = make(1);
  for (let widen = WIDER; widen < WIDEST && landIn(world, frame) < least; widen *= WIDER) frame = make(widen);
  return frame;
}

/** How much of the field is land, 0 to 1. */
function landIn(world: World, frame: MapFrame): number {
  return geoPath(frame.projection).area(world.layers(frame, null).land) / (MAP_WIDTH * MAP_HEIGHT);
}

function path(frame: MapFrame, shape: GeoPermissibleObjects): string {
  const compact = new CompactPath();
  geoPath(frame.projection, compact)(shape);
  return compact.result();
}
