/**
 * npm run store:pictures: the pictures for the stores, from the built extension on the sample article, in docs/store.
 * Screenshots are 1280 × 800, which both stores take; the tile is 440 × 280. Build first.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { restOn } from '../tests/e2e/reader.ts';
import { pageOf, sampleArticle } from '../tests/pages/layouts.ts';
import { openPopupFor, settledState } from './extension-page.ts';
import type { BrowserName } from './find-browser.ts';
import { launch, type Launched } from './launch.ts';

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'docs/store');
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** A card fades in; pictures are taken after this many ms. */
const SETTLED = 400;

const SAMPLE = sampleArticle();

mkdirSync(OUT, { recursive: true });
for (const name of ['chromium', 'firefox'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    const launched = await launch({ browser: name, headless: true, dark: scheme === 'dark' });
    await shoot(launched, name, scheme);
    await launched.close();
  }
}

async function shoot(launched: Launched, name: BrowserName, scheme: 'light' | 'dark'): Promise<void> {
  const file = (what: string) => path.join(OUT, `${what}-${name}.png`) as `${string}.png`;
  const page = await launched.openPage(SAMPLE.url, pageOf(SAMPLE, 'current'));
  await page.setViewport(SCREEN);
  const { popup, tab } = await openPopupFor(launched, SAMPLE.url);
  await settledState(popup, tab);
  // by the pointer, as a reader opens it: no ring of the keyboard's focus
  const open = async (mark: string) => {
    await restOn(page, mark);
    await pause();
  };
  if (scheme === 'dark') {
    await open('Gipfeltreffen');
    await page.screenshot({ path: file('4-dark') });
    return;
  }
  await open('Sanae Takaichi');
  await page.screenshot({ path: file('1-person') });
  await open('Gipfeltreffen');
  await page.screenshot({ path: file('2-event') });
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.evaluate(() => window.scrollTo(0, 0));
  await pause();
  const article = await page.screenshot({ encoding: 'base64' });
  await popup.bringToFront();
  await popup.setViewport({ width: 380, height: 600 });
  await pause();
  await draw(launched, file('3-popup'), SCREEN, popupOver(article, await popup.screenshot({ encoding: 'base64' })));
  if (name === 'chromium') await draw(launched, path.join(OUT, 'tile.png') as `${string}.png`, TILE, tile());
}

/** Draws markup of our own in a page of its own. */
async function draw(launched: Launched, file: `${string}.png`, size: { width: number; height: number }, html: string): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: file });
  await page.close();
}

/** The popup where the browser would show it, below the toolbar on the right; the article is moved aside, so that both can be read. */
function popupOver(article: string, popup: string): string {
  return `<style>body{margin:0;background:#fff url(data:image/png;base64,${article}) -210px 0 no-repeat}
img{position:absolute;top:16px;right:28px;border-radius:8px;box-shadow:0 0 0 1px #0002,0 8px 30px #0005}</style><img src="data:image/png;base64,${popup}">`;
}

function tile(): string {
  const icon = readFileSync(path.join(ROOT, 'docs/icon/icon.svg'), 'utf8');
  return `<style>body{margin:0;height:280px;display:flex;align-items:center;gap:26px;padding-inline:34px;box-sizing:border-box;background:#fbf7f4;color:#1d1a18;font-family:Georgia,"Liberation Serif",serif}
svg{inline-size:112px;flex:none}h1{margin:0 0 8px;font-size:40px;letter-spacing:-.01em}p{margin:0;font-size:19px;line-height:1.35}u{text-decoration:underline dotted 1.5px #a3211a;text-underline-offset:.2em}</style>
${icon}<div><h1>Randnotiz</h1><p>Wer ist das? Was galt <u>damals</u>, was gilt <u>heute</u>?</p></div>`;
}

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
}
