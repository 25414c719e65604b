import { expect, test } from 'vitest';
import { missingNeeds } from '../../entrypoints/article.content/needs.ts';

/** As much of a browser's globals as is looked at. */
function browserWith(parts: { highlights?: boolean; caret?: boolean; popover?: boolean }): Window & typeof globalThis {
  return {
    CSS: parts.highlights ? { highlights: {} } : {},
    ...(parts.highlights ? { Highlight: () => undefined } : {}),
    Document: { prototype: parts.caret ? { caretPositionFromPoint: () => null } : {} },
    HTMLElement: { prototype: parts.popover ? { popover: null } : {} },
  } as unknown as Window & typeof globalThis;
}

test.each([
  ['Chrome 128, Firefox 146', { highlights: true, caret: true, popover: true }, []],
  ['Chrome 127', { highlights: true, popover: true }, ['caretPositionFromPoint']],
  ['Firefox 139', { caret: true, popover: true }, ['CSS Custom Highlights']],
  ['Firefox 115', { caret: true }, ['CSS Custom Highlights', 'popover']],
])('%s lacks what it lacks', (_, parts, missing) => {
  expect(missingNeeds(browserWith(parts))).toEqual(missing);
});
