/** (e) This project's engine, as the extension opens it. */
import { parseDataset } from '../../../data/dataset.ts';
import { createEngine } from '../../../matching/annotate.ts';
import type { Design } from './design.ts';

export const engine: Design = {
  key: 'engine',
  label: 'e: this engine',
  open(asset) {
    const opened = createEngine(parseDataset(asset));
    return { pace: 'whole', annotate: (article) => opened.annotate(article).length };
  },
};
