/** Draws `docs/icon/icon.svg` at all sizes into `public/icon/`, the smallest from `icon-small.svg`. Run after changing the drawing; the pictures are kept in the repository. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './find-browser.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 96, 128];

/** Up to this many pixels the drawing has fewer and thicker strokes, set on whole pixels. */
const SMALL = 32;

const [small, large] = ['icon-small.svg', 'icon.svg'].map((file) => readFileSync(path.join(ROOT, 'docs/icon', file), 'utf8'));
const out = path.join(ROOT, 'public/icon');
mkdirSync(out, { recursive: true });
const browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${size <= SMALL ? small : large}`);
  await page.screenshot({ path: path.join(out, `${size}.png`), omitBackground: true });
}
await browser.close();
