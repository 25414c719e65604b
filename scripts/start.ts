/**
 * npm start [-- --browser firefox] [--headless] [--page FILE [--url URL]] [--json FILE]
 * Builds the extension and shows its main job on the sample article, or on any saved page, in a real browser.
 * With a display the browser stays open. Without one, or with --headless, every card is opened, a table is printed
 * and screenshots are written to `out/`.
 */
import { typeLabel } from '../data/labels.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Card } from '../data/card.ts';
import type { PageState } from '../entrypoints/messaging/messages.ts';
import { pageOf, sampleArticle } from '../tests/pages/layouts.ts';
import { cardText, openPopupFor, settledState, tell } from './extension-page.ts';
import type { BrowserName } from './find-browser.ts';
import { launch } from './launch.ts';

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'out');

/** A card fades in; a picture is taken after this many ms. */
const SETTLED = 150;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean' },
    page: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'string' },
  },
});
if (values.browser !== 'chromium' && values.browser !== 'firefox') {
  console.error(`--browser takes chromium or firefox, not "${values.browser}"`);
  process.exit(2);
}
const name: BrowserName = values.browser;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless === true || !hasDisplay;
if (headless && !values.headless) console.log('There is no display here: running without one.');

execFileSync('npx', ['wxt', 'build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { url, html } = pageToShow();
const launched = await launch({ browser: name, headless, language: headless ? 'de' : 'auto' });
const page = await launched.openPage(url, html);

if (headless) {
  await report(page);
  await launched.close();
} else {
  console.log('Rest the pointer on an underlined name. Close the browser to end.');
  launched.browser.on('disconnected', () => process.exit(0));
}

function pageToShow(): { url: string; html: string } {
  if (values.page === undefined) {
    const sample = sampleArticle();
    return { url: values.url ?? sample.url, html: pageOf(sample, 'current') };
  }
  const saved = readFileSync(values.page, 'utf8');
  const canonical =
    /<link[^>]+rel="canonical"[^>]+href="(https:[^"]+)"/.exec(saved)?.[1] ??
    /<meta[^>]+og:url[^>]*?(?:content|value)="(https:[^"]+)"/.exec(saved)?.[1];
  return { url: values.url ?? canonical ?? 'https://www.n-tv.de/politik/Gespeicherte-Seite-id1.html', html: saved };
}

/** Opens every card, prints the table, writes pictures and, where asked for, the JSON. */
async function report(shown: Page): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const { popup, tab } = await openPopupFor(launched, url);
  const state = await settledState(popup, tab);
  if (state.status !== 'article') {
    console.log(`No marks: ${describe(state)}`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ url, published: null, mentions: [] }, null, 2)}\n`);
    return;
  }
  await shown.bringToFront();
  await shown.screenshot({ path: path.join(OUT, `${name}-marks.png`) });
  const texts = await openEveryCard(shown, popup, tab, state);
  await shown.screenshot({ path: path.join(OUT, `${name}-last-card.png`) });
  await popup.bringToFront();
  await popup.setViewport({ width: 400, height: 620 });
  await popup.screenshot({ path: path.join(OUT, `${name}-popup.png`) });
  printTable(state);
  if (values.json) writeJson(values.json, state, texts);
  console.log(`Pictures are in ${path.relative(process.cwd(), OUT)}/`);
}

type ArticleState = Extract<PageState, { status: 'article' }>;

function describe(state: PageState): string {
  return state.status === 'failed'
    ? state.reason
    : state.status === 'off'
      ? 'switched off on this site'
      : 'no article in a layout that is known';
}

async function openEveryCard(shown: Page, popup: Page, tab: number, { annotation }: ArticleState): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [index, mark] of annotation.marks.entries()) {
    if (texts.has(mark.card)) continue;
    await tell(popup, tab, { type: 'show-mark', index });
    const text = await cardText(shown);
    if (text === null) throw new Error(`the card of "${mark.text}" did not open`);
    texts.set(mark.card, text);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    if (mark.card === annotation.summary[0]?.id) await shown.screenshot({ path: path.join(OUT, `${name}-card.png`) });
  }
  return texts;
}

function heldLine(card: Card): string {
  return card.held.map(({ text, when }) => [text, when].filter(Boolean).join(' ')).join('; ') || card.description;
}

function printTable({ annotation, published, title }: ArticleState): void {
  console.log(`\n${title} (${published ?? 'no date'}): ${annotation.marks.length} mentions of ${annotation.summary.length} entities`);
  console.table(
    annotation.summary.map(({ id, name: entity, kind, type, count }) => ({
      name: entity,
      kind: typeLabel(kind, type, 'de'),
      'on the day of the article': cut(heldLine(annotation.cards[id]!)),
      mentions: count,
    })),
  );
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function writeJson(file: string, { annotation, published }: ArticleState, texts: ReadonlyMap<string, string>): void {
  const entity = (id: string) => {
    const { publicId, kind, name: entityName } = annotation.cards[id]!;
    return { id: publicId, kind, name: entityName };
  };
  const mentions = annotation.marks.map((mark) => ({
    text: mark.text,
    entity: entity(mark.entity),
    ...(mark.holder === null ? {} : { holder: entity(mark.holder) }),
    card: texts.get(mark.card),
  }));
  writeFileSync(file, `${JSON.stringify({ url, published, mentions }, null, 2)}\n`);
}
