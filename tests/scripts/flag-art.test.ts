import { expect, test } from 'vitest';
import { flagArt } from '../../scripts/pictures/flag-art.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2">${inside}</svg>`;

test.each<[what: string, inside: string]>([
  ['a script', '<script>alert(1)</script>'],
  ['text', 'Hallo'],
  ['an image', '<image href="https://example.org/x.png"/>'],
  ['a handler', '<path d="M0 0h3" onclick="alert(1)"/>'],
  ['a style', '<path d="M0 0h3" style="fill:url(https://example.org)"/>'],
  ['a colour that is an address', '<path d="M0 0h3" fill="url(#a)"/>'],
  ['path data that is none', '<path d="M0 0h3&quot;" fill="#fff"/>'],
  ['a transformation that would be lost', '<g transform="scale(2)"><path d="M0 0h3"/></g>'],
])('%s is refused', (_, inside) => {
  expect(() => flagArt(svg(inside))).toThrow('a flag');
});

test('a file without a viewBox is refused', () => {
  expect(() => flagArt('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h3"/></svg>')).toThrow('viewBox');
});

test('groups hand their colours down, circles become paths', () => {
  expect(
    flagArt(svg('<g fill="#f00"><path d="M0 0h3"/><path fill="#fff" d="M1 1h2"/></g><circle cx="2" cy="1" r="1" fill="#00f"/>')),
  ).toEqual({
    viewBox: '0 0 3 2',
    shapes: [
      { d: 'M0 0h3', fill: '#f00' },
      { d: 'M1 1h2', fill: '#fff' },
      { d: 'M1 1a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z', fill: '#00f' },
    ],
  });
});
