/** The page as a server sends it, with the application's bundle in it. */
import path from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { App, type Story } from './app.ts';

let bundle: Promise<string> | undefined;

/** Development build of React: that one tells what does not match. Bundled once. */
function bundled(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'hydrate.ts'), formats: ['iife'], name: 'page' },
    },
  }).then((result) => {
    const [output] = [result].flat();
    if (!output || !('output' in output)) throw new Error('no bundle');
    return output.output[0].code;
  });
  return bundle;
}

export async function reactPage(stories: Story[]): Promise<string> {
  const inline = (text: string) => text.replaceAll('</', '<\\/');
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${stories[0]!.headline}</title><meta name="date" content="${stories[0]!.published}"><link rel="icon" href="data:,"><link rel="canonical" href="${stories[0]!.path}"></head>
<body><div id="__next">${renderToString(createElement(App, { stories }))}</div>
<script>window.stories = ${inline(JSON.stringify(stories))};</script><script>${inline(await bundled())}</script></body></html>`;
}
