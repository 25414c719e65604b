/** (e) This project's engine, as the extension opens it. */
import { openEngine } from '../../../matching/annotate.ts';
import type { Design } from './design.ts';

export const engine: Design = {
  key: 'engine',
  label: 'e: this engine',
  open({ compiled }) {
    const opened = openEngine(compiled);
    return { pace: 'whole', annotate: (article) => opened.annotate(article).length };
  },
};
