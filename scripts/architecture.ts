/** npm run architecture: draws docs/architecture.svg from the imports of the source. A test fails while it is not up to date. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawRooms } from './architecture/draw-rooms.ts';
import { readRooms } from './architecture/rooms.ts';

const ROOT = path.join(import.meta.dirname, '..');

writeFileSync(path.join(ROOT, 'docs/architecture.svg'), drawRooms(readRooms(ROOT)));
