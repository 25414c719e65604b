/**
 * npx tsx scripts/check-release.ts v1.2.3: whether this tag can be released. Prints the release's notes, or says on stderr
 * everything that is in the way.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { obstacles, releaseNotes } from './packaging/release.ts';

const [tag = ''] = process.argv.slice(2);
const changelog = readFileSync(path.join(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
const inTheWay = obstacles(tag, packageJson, changelog);
for (const obstacle of inTheWay) console.error(obstacle);
if (inTheWay.length === 0) console.log(releaseNotes(changelog, packageJson.version));
process.exitCode = inTheWay.length > 0 ? 1 : 0;
