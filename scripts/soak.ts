/** npm run soak: an hour of a ticking live blog in loops, and what is held at its end (scripts/measure/soak.ts). Build first. */
import { parseArgs } from 'node:util';
import { launch } from './launch.ts';
import { soak } from './measure/soak.ts';

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '10000' },
    hovers: { type: 'string', default: '1000' },
    navigations: { type: 'string', default: '200' },
  },
});
const launched = await launch({ browser: 'chromium', headless: true, unwatched: true });
const begun = performance.now();
const report = await soak(launched, {
  mutations: Number(values.mutations),
  hovers: Number(values.hovers),
  navigations: Number(values.navigations),
});
await launched.close();
console.log(
  `${values.mutations} mutations, ${values.hovers} hovers, ${values.navigations} navigations in ${Math.round((performance.now() - begun) / 1000)} s; heaps in kB`,
);
console.table(report);
