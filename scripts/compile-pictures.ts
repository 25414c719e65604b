/** Flags of the flag library and maps of Natural Earth → the asset of pictures that the extension ships. Runs at build time only. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Geography } from '../data/geography.ts';
import { bindBook, type PictureIndex } from '../data/picture-book.ts';
import type { FlagArt, MapArt } from '../data/pictures.ts';
import { loadAtlas, loadUsStates } from './pictures/atlas.ts';
import { drawPlace, drawRegion, drawState, spotIn, type DrawnMap } from './pictures/draw-map.ts';
import { flagArt } from './pictures/flag-art.ts';
import { createWorld, type World } from './pictures/world.ts';

/** Flags in the proportion 3:2; the package names its folders, but not each file in them. */
const FLAGS = path.join(path.dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2');

/** The flag is a party's to the conflict: the territory has none that all would call its own. */
const WITHOUT_FLAG = new Set(['EH']);

export function readGeography(): Geography {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, '../data/geography.json'), 'utf8')) as Geography;
}

/** Draws everything that `geography` places. Records without a place in it have no picture. */
export function compilePictures(geography: Geography = readGeography()): string {
  const world = createWorld(loadAtlas());
  const usStates = loadUsStates();
  const states = new Map<string, DrawnMap | null>();
  const stateMap = (code: string) => {
    if (!states.has(code)) states.set(code, drawState(world, code));
    return states.get(code)!;
  };
  const flags = new Map<string, FlagArt>();
  const maps = new Map<string, MapArt>();
  const records: PictureIndex['records'] = {};
  for (const [id, location] of Object.entries(geography)) {
    if ('iso' in location) {
      const code = location.iso;
      const flag = WITHOUT_FLAG.has(code) ? null : readFlag(code);
      if (flag) flags.set(code, flag);
      const map = stateMap(code);
      if (map) maps.set(code, map.art);
      records[id] = { ...(flag ? { flag: code } : {}), ...(map ? { map: code } : {}) };
    } else if ('region' in location) {
      const shape = usStates.get(location.region);
      if (!shape) throw new Error(`${id}: the map source has no ${location.region}`);
      maps.set(id, drawRegion(world, location.in, shape.geometry, stateMap(location.in)).art);
      records[id] = { map: id };
    } else {
      records[id] = placeIn(id, location, world, stateMap(location.in), maps);
    }
  }
  return bindBook({ records }, flags, maps);
}

function placeIn(
  id: string,
  { in: code, at }: { in: string; at: [number, number] },
  world: World,
  state: DrawnMap | null,
  maps: Map<string, MapArt>,
): PictureIndex['records'][string] {
  const spot = state && spotIn(state, at);
  maps.set(spot ? code : id, spot ? state.art : drawPlace(world, code, at).art);
  return spot ? { map: code, at: [spot.x, spot.y] } : { map: id };
}

/** The library's file for a code; null where it has no such flag. */
function readFlag(code: string): FlagArt | null {
  const file = path.join(FLAGS, `${code}.svg`);
  return existsSync(file) ? flagArt(readFileSync(file, 'utf8')) : null;
}
