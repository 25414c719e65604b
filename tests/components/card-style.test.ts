/** The card's style sheet holds from right to left, in other sizes and without colours of its own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const CSS = readFileSync(path.join(import.meta.dirname, '../../components/fact-card.css'), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');

test('directions are logical: none is left or right', () => {
  expect(CSS.match(/(^|[\s;{-])(left|right)(?=[\s:;-])|(^|[\s;{])(width|height|min-width|max-width|min-height|max-height):/gm)).toBeNull();
});

test('no font has a size in px: all follow the reading size', () => {
  expect(CSS.match(/font(-size)?:[^;]*\dpx/g)).toBeNull();
});

test('no colour stands outside the palette, but for shadows', () => {
  expect(CSS.replaceAll(/box-shadow:[^;]*;/g, '').match(/#[0-9a-f]{3,6}\b|rgb\(/g)).toBeNull();
});
