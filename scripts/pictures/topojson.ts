/** The TopoJSON library: its file is CommonJS whose names Node's import cannot see. */
import { createRequire } from 'node:module';

export const topojson = createRequire(import.meta.url)('topojson') as typeof import('topojson');
