/** Where to verify, how old the dataset is, and what the reader can do about the card: report an error, stop the marks. */
import type { Card } from '../data/card.ts';
import { formatDay } from './format-day.ts';
import { useTexts } from './texts.ts';

/** Whether this entity is marked, and how to change that. */
export interface Muting {
  muted: boolean;
  mute: () => void;
  unmute: () => void;
}

/** `report` is the address of a form that is filled in; nothing is sent unless the reader opens and sends it. */
export function CardFoot({ card, report, muting }: { card: Card; report: string | undefined; muting: Muting | undefined }) {
  const text = useTexts();
  return (
    <footer class="foot">
      <div class="row">
        <a href={card.source.url} target="_blank" rel="noopener noreferrer">
          {text('cardVerify', card.source.label)}
        </a>
        <span>{text('cardDataset', formatDay(card.stand, text('cardLanguage')))}</span>
      </div>
      {(report ?? muting) && (
        <div class="row">
          {report && !muting?.muted && (
            <a class="report" href={report} target="_blank" rel="noopener noreferrer" title={text('cardReportHint')}>
              {text('cardReport')}
            </a>
          )}
          {muting && <MuteSwitch name={card.name} muting={muting} />}
        </div>
      )}
    </footer>
  );
}

/** The button stays the same element, and with it the focus, when it turns from muting to its undo. */
function MuteSwitch({ name, muting: { muted, mute, unmute } }: { name: string; muting: Muting }) {
  const text = useTexts();
  return (
    <>
      <span class="muted" role="status">
        {muted ? text('cardMuted', name) : ''}
      </span>
      <button type="button" class="mute" onClick={muted ? unmute : mute}>
        {text(muted ? 'cardUnmute' : 'cardMute')}
      </button>
    </>
  );
}
