import { compileDataset } from './compile-dataset.ts';
import { createEngine } from '../matching/annotate.ts';
import { buildCard } from '../data/card.ts';
console.warn = () => {};
const d = compileDataset(); const e = createEngine(d); console.log(d.records.length);
for (const id of process.argv.slice(2)) console.log(JSON.stringify(buildCard(id,{graph:e.graph,stand:d.stand,published:'2025-10-27',others:['donald-trump','kim-jong-un','japan','usa','sanae-takaichi','nordkorea'],events:new Map([['hanoi','gipfel-in-hanoi-2019']])}),(k,v)=>k==='source'?v.label:k==='checked'?!!v:v,1));
