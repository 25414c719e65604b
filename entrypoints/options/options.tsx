/** The options: few, each stored at once and announced. */
import { Choice } from '../../components/choice.tsx';
import { KindTicks } from '../../components/kind-ticks.tsx';
import { MutedList } from '../../components/muted-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { OptionGroup } from '../../components/option-group.tsx';
import { SiteList } from '../../components/site-list.tsx';
import { Transfer } from '../../components/transfer.tsx';
import { useTexts, type TextKey } from '../../components/texts.ts';
import { mute, SHOW_DELAYS, unmute, updateSettings, type Saved, type Settings } from '../settings/settings.ts';
import { exportSettings, importSettings, type ImportResult } from '../settings/transfer.ts';
import { useSettings } from '../settings/use-settings.ts';
import { saveFile } from './save-file.ts';
import { useNotice } from './use-notice.ts';
import { useSites } from './use-sites.ts';

const DELAY_NAMES: Record<(typeof SHOW_DELAYS)[number], TextKey> = {
  150: 'optionsDelayShort',
  220: 'optionsDelayUsual',
  400: 'optionsDelayLong',
};

const IMPORT_PROBLEMS: Record<Exclude<ImportResult, { ok: true }>['problem'], TextKey> = {
  'no-json': 'optionsImportNoJson',
  'not-ours': 'optionsImportNotOurs',
  newer: 'optionsImportNewer',
  illegal: 'optionsImportIllegal',
};

/** The heading under which a setting is found. */
const HEADINGS: Record<keyof Settings, TextKey> = {
  disabledSites: 'optionsSites',
  mentions: 'optionsMentions',
  hiddenKinds: 'optionsKinds',
  muted: 'optionsMuted',
  showDelay: 'optionsDelay',
  language: 'optionsLanguage',
};

export function Options() {
  const text = useTexts();
  const settings = useSettings();
  const [notice, setNotice] = useNotice();

  const complain = (fault: string) => setNotice({ text: fault, isFault: true });
  /** Says how a change was kept; `done` where it went as wished. */
  const tell = (kept: Saved['kept'], done: string, undo?: () => void) => {
    const said = { sync: done, local: text('optionsKeptHere'), session: text('optionsKeptUntilClosed') }[kept];
    setNotice(undo ? { text: said, undo } : { text: said });
  };
  const announce = (saving: Promise<Saved>, done = text('optionsSaved'), undo?: () => void) =>
    saving.then(
      ({ kept }) => tell(kept, done, undo),
      () => complain(text('optionsNotSaved')),
    );
  const set = (values: Partial<Settings>) => void announce(updateSettings(values));
  const undoing = (back: () => Promise<Saved>) => () => void announce(back(), text('optionsUndone'));
  const { sites, toggle } = useSites(settings, { announce, complain });

  if (!settings) return null;
  const allow = (id: string) => {
    const entity = settings.muted.find((muted) => muted.id === id);
    if (entity)
      void announce(
        unmute(id),
        text('optionsUnmuted', entity.name),
        undoing(() => mute(entity)),
      );
  };
  const read = async (file: File) => {
    const result = importSettings(await file.text(), settings);
    if (result.ok)
      return announce(
        updateSettings(result.settings),
        text('optionsImported'),
        undoing(() => updateSettings(settings)),
      );
    const names = result.problem === 'illegal' ? result.names.map((name) => text(HEADINGS[name])) : [];
    complain(text(IMPORT_PROBLEMS[result.problem], names.join(', ')));
  };

  return (
    <main class="page">
      <header class="title">
        <p class="brand">{text('extensionName')}</p>
        <h1>{text('optionsTitle')}</h1>
        <p>{text('optionsIntro')}</p>
      </header>
      <OptionGroup id="sites" heading={text('optionsSites')} hint={text('optionsSitesHint')}>
        <SiteList sites={sites} toggle={toggle} />
      </OptionGroup>
      <OptionGroup id="kinds" heading={text('optionsKinds')}>
        <KindTicks hidden={settings.hiddenKinds} hide={(hiddenKinds) => set({ hiddenKinds })} />
      </OptionGroup>
      <OptionGroup id="mentions" heading={text('optionsMentions')}>
        <Choice
          name="mentions"
          value={settings.mentions}
          choose={(mentions) => set({ mentions })}
          choices={[
            { value: 'first', label: text('optionsMentionsFirst') },
            { value: 'all', label: text('optionsMentionsAll') },
          ]}
        />
      </OptionGroup>
      <OptionGroup id="muted" heading={text('optionsMuted')}>
        <MutedList muted={settings.muted} unmute={allow} />
      </OptionGroup>
      <OptionGroup id="delay" heading={text('optionsDelay')}>
        <Choice
          name="delay"
          value={settings.showDelay}
          choose={(showDelay) => set({ showDelay })}
          choices={SHOW_DELAYS.map((delay) => ({
            value: delay,
            label: text(DELAY_NAMES[delay]),
            note: text('optionsSeconds', (delay / 1000).toLocaleString(document.documentElement.lang)),
          }))}
        />
      </OptionGroup>
      <OptionGroup id="language" heading={text('optionsLanguage')} hint={text('optionsLanguageHint')}>
        <Choice
          name="language"
          value={settings.language}
          choose={(language) => set({ language })}
          choices={[
            { value: 'auto', label: text('optionsLanguageAuto') },
            { value: 'de', label: 'Deutsch', lang: 'de' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
        />
      </OptionGroup>
      <OptionGroup id="transfer" heading={text('optionsTransfer')} hint={text('optionsTransferHint')}>
        <Transfer write={() => saveFile(exportSettings(settings))} read={(file) => void read(file)} />
      </OptionGroup>
      <Notice notice={notice} />
    </main>
  );
}
