/** Where a state or a place is: itself in its neighbourhood. The colours are in `pictures.css`. */
import { MAP_HEIGHT, MAP_WIDTH, type MapPicture } from '../data/pictures.ts';
import { useTexts } from './texts.ts';

/** Radii in the map's units. */
const DOT = 7;
const RING = 13;

export function LocatorMap({ map }: { map: MapPicture }) {
  const texts = useTexts();
  const { spot } = map;
  return (
    <svg class="map" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="img" aria-label={texts('pictureMap', map.name)}>
      <path class="land" d={map.land} />
      {map.around && <path class="around" d={map.around} />}
      {map.own && <path class="own" d={map.own} />}
      {spot && <circle class={spot.shape} cx={spot.x} cy={spot.y} r={spot.shape === 'dot' ? DOT : RING} />}
    </svg>
  );
}
