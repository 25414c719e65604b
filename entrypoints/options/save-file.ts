/** Hands a text to the reader as a file; nothing leaves the browser. */
import { EXPORT_NAME } from '../settings/transfer.ts';

export function saveFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = EXPORT_NAME;
  link.click();
  // the download has taken the text by the next task
  setTimeout(() => URL.revokeObjectURL(url));
}
