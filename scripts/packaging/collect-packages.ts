/** Notes which npm packages end up in the bundles. */
import type { Plugin } from 'vite';
import { packageFolder } from './npm-package.ts';

/** Adds to `folders` the folder of every package of which a chunk keeps code. WXT runs several builds: one set takes them all. */
export function collectPackages(folders: Set<string>): Plugin {
  return {
    name: 'randnotiz:collect-packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : null;
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
}
