/** Runs measurements in the built extension: a copy of it with one page more and the files to measure. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../find-browser.ts';
import { extensionDir, launch, type Launched } from '../launch.ts';
import type { Runner } from './runner.ts';

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Bench</title><div id="root"><p>Bench</p></div><script type="module" src="bench/page.js"></script>';

/** `script` is the built page's code (build.ts), `dir` an empty directory. Build the extension first. */
export async function browserRunner(name: BrowserName, script: string, dir: string): Promise<Runner> {
  const copy = path.join(dir, name);
  cpSync(extensionDir(name), copy, { recursive: true });
  mkdirSync(path.join(copy, 'bench'));
  cpSync(script, path.join(copy, 'bench/page.js'));
  writeFileSync(path.join(copy, 'bench.html'), PAGE);
  let launched: Launched | null = null;
  const open = async () => {
    launched ??= await launch({ browser: name, headless: true, extension: copy });
    const page = await launched.openOwnPage('bench.html');
    await page.waitForFunction('typeof randnotizBench === "function"');
    return page;
  };
  const version = await open().then(async (page) => {
    await page.close();
    return launched!.browser.version();
  });
  return {
    where: `${name === 'chromium' ? 'Chromium' : 'Firefox'} ${/\d+/.exec(version)![0]}`,
    async use(files) {
      // a browser reads an installed package as it was: it is installed anew with its files
      await launched?.close();
      launched = null;
      for (const file of ['records.json', 'dataset.bin', 'articles.json']) cpSync(path.join(files, file), path.join(copy, 'bench', file));
    },
    async run(task: object) {
      // a page of its own for each measurement: its code is as cold as after the browser's start
      const page = await open();
      try {
        return (await page.evaluate(`randnotizBench(${JSON.stringify(task)})`)) as never;
      } finally {
        await page.close();
      }
    },
    async close() {
      await launched?.close();
      rmSync(copy, { recursive: true });
    },
  };
}
