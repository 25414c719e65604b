/** Offices over time: a lane each, years beneath, the article's day as a line through all of them. */
import type { OfficeBarPicture } from '../data/pictures.ts';
import { useTexts } from './texts.ts';

/** Terms of a few weeks are still to be seen, % of the width. */
const THINNEST = 1;

export function OfficeBar({ bar }: { bar: OfficeBarPicture }) {
  const texts = useTexts();
  const spoken = bar.lanes.flatMap(({ title, terms }) => terms.map(({ when }) => `${title} ${when}`)).join('; ');
  return (
    <div class="offices" role="img" aria-label={texts('pictureOfficesLabel', spoken)}>
      {bar.lanes.map(({ title, terms }) => (
        <div key={title} class="lane">
          <span class="office" title={title}>
            {title}
          </span>
          <span class="track">
            {terms.map(({ start, end, when, open }) => (
              <span
                key={when}
                class={open ? 'term open' : 'term'}
                title={`${title}, ${when}`}
                style={{ insetInlineStart: percent(start), inlineSize: `max(${THINNEST}%, ${percent(end - start)})` }}
              />
            ))}
          </span>
        </div>
      ))}
      <div class="years">
        {bar.ticks.map(({ at, label }) => (
          <span key={label} style={{ insetInlineStart: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
      {bar.day !== null && (
        <div class="now">
          <span style={{ insetInlineStart: percent(bar.day) }} title={texts('pictureArticle')} />
        </div>
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
