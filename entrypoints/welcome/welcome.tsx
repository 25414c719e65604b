/** The first-run page: what it is, one name to try, and what else is good to know. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTexts, type TextKey } from '../../components/texts.ts';
import { useSettings } from '../settings/use-settings.ts';
import { markSample } from './mark-sample.ts';
import sample from './sample.json';
import { useShortcuts } from './use-shortcuts.ts';

const PIN: TextKey = import.meta.env.FIREFOX ? 'welcomePinFirefox' : 'welcomePinChrome';

export function Welcome() {
  const text = useTexts();
  const [next, previous] = useShortcuts();
  const [isAndroid, setIsAndroid] = useState(false);
  useEffect(() => {
    // a toolbar is what it does not have
    void browser.runtime.getPlatformInfo().then(({ os }) => setIsAndroid(os === 'android'));
  }, []);
  return (
    <main class="page">
      <header class="title">
        <p class="brand">{text('extensionName')}</p>
        <h1>{text('welcomeTitle')}</h1>
        <p>{text('welcomeIntro')}</p>
      </header>
      <Sample />
      <dl class="tips">
        <Tip heading="welcomePopup">{text('welcomePopupText')}</Tip>
        {!isAndroid && <Tip heading="welcomePin">{text(PIN)}</Tip>}
        {next && previous && (
          <Tip heading="welcomeKeys">
            <kbd>{next}</kbd> {text('welcomeKeysNext')}
            <br />
            <kbd>{previous}</kbd> {text('welcomeKeysPrevious')}
            <br />
            <kbd>Esc</kbd> {text('welcomeKeysBack')}
          </Tip>
        )}
        <Tip heading="welcomePrivacy">{text('welcomePrivacyText')}</Tip>
      </dl>
      <p class="onward">
        <a class="button" href="https://www.n-tv.de/">
          {text('welcomeRead')}
        </a>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {text('welcomeOptions')}
        </button>
      </p>
    </main>
  );
}

function Tip({ heading, children }: { heading: TextKey; children: ComponentChildren }) {
  const text = useTexts();
  return (
    <div>
      <dt>{text(heading)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sample() {
  const text = useTexts();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [failed, setFailed] = useState(false);
  const showDelay = useSettings()?.showDelay;
  useEffect(() => {
    if (showDelay === undefined) return;
    const marking = markSample(paragraph.current!, sample.published, showDelay);
    marking.catch(() => setFailed(true));
    return () => void marking.then((unmark) => unmark()).catch(() => undefined);
  }, [showDelay]);
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{text('welcomeTry')}</h2>
      <div class="sample" lang="de">
        <p class="kicker">{sample.kicker}</p>
        <p ref={paragraph}>{sample.text}</p>
      </div>
      <p class="hint" role="status">
        {text(failed ? 'welcomeTryFailed' : 'welcomeTryHint')}
      </p>
    </section>
  );
}
