/**
 * What is measured as plain code, compiled as the extension is. Under tsx every inner function is given its name anew at
 * each call, which slows the designs with many of them and which no reader ever runs.
 */
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.join(import.meta.dirname, '../..');

/** Writes Node's worker and all that it imports to `outDir`, a file for each module; answers the worker's path. */
export async function buildWorker(outDir: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir,
      ssr: 'scripts/bench/worker.ts',
      minify: false,
      target: 'es2022',
      emptyOutDir: false,
      rolldownOptions: { output: { preserveModules: true, preserveModulesRoot: ROOT, entryFileNames: '[name].mjs' } },
    },
  });
  return path.join(outDir, 'scripts/bench/worker.mjs');
}

/** Writes the browser page's code to `outDir` as one file; answers its path. */
export async function buildPage(outDir: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      target: 'es2022',
      emptyOutDir: false,
      lib: { entry: 'scripts/bench/page.ts', formats: ['es'], fileName: () => 'page.js' },
    },
  });
  return path.join(outDir, 'page.js');
}
