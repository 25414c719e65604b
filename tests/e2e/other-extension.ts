/** A second extension, written to a folder of its own: what others may try with ours. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const OTHER_ID = 'other@example.org';
export const OTHER_UUID = '0f0e0d0c-0b0a-4909-8807-060504030201';

/** An extension with one page, `index.html`, and nothing else. Returns its folder. */
export function writeOtherExtension(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'other-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    browser_specific_settings: { gecko: { id: OTHER_ID, data_collection_permissions: { required: ['none'] } } },
  };
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(dir, 'index.html'), '<!doctype html><title>Other</title><div id="root"><p>Other</p></div>');
  return dir;
}
