/** The keys that lead to the next and the previous name, as the reader has them; '' where there are none (no keys on Android). */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const COMMANDS = ['next-name', 'previous-name'] as const;

/** Browsers name these keys as the manifest does. */
const SIGNS: Record<string, string> = { Period: '.', Comma: ',' };

export function useShortcuts(): string[] {
  const [shortcuts, setShortcuts] = useState<string[]>([]);
  useEffect(() => {
    void readShortcuts().then(setShortcuts);
  }, []);
  return shortcuts;
}

async function readShortcuts(): Promise<string[]> {
  // Firefox for Android has no commands at all
  const all = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  return COMMANDS.map((name) =>
    (all.find((command) => command.name === name)?.shortcut ?? '').replace(/Period|Comma/, (key) => SIGNS[key]!),
  );
}
