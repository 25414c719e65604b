/** The same measurements in a page of the built extension; the files lie beside it in the package. */
import type { Article } from '../../matching/mention.ts';
import type { Source } from './designs/design.ts';
import { runTask, type Task } from './tasks.ts';

declare global {
  /** Called by the browser's driver. */
  var randnotizBench: (task: Task) => Promise<unknown>;
}

globalThis.randnotizBench = async (task) => {
  const articles = (await (await fetch('bench/articles.json')).json()) as Article[];
  return runTask(task, readSource, articles, () => null);
};

async function readSource(): Promise<Source> {
  return {
    json: await (await fetch('bench/records.json')).text(),
    compiled: await (await fetch('bench/dataset.bin')).arrayBuffer(),
  };
}
