/** The flag of a state, drawn from plain shapes. */
import type { FlagPicture } from '../data/pictures.ts';
import { useTexts } from './texts.ts';

export function Flag({ flag }: { flag: FlagPicture }) {
  const texts = useTexts();
  return (
    <svg
      class="flag"
      viewBox={flag.viewBox}
      width="21"
      height="14"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={texts('pictureFlag', flag.state)}
    >
      {flag.shapes.map((shape) => (
        <path
          key={`${shape.fill} ${shape.d}`}
          d={shape.d}
          fill={shape.fill}
          stroke={shape.stroke}
          stroke-width={shape.width}
          fill-rule={shape.evenOdd && 'evenodd'}
        />
      ))}
    </svg>
  );
}
