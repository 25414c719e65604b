/** Names of the entries that are in only one of two archives, or differ. */
export function differingEntries(ours: ReadonlyMap<string, Uint8Array>, theirs: ReadonlyMap<string, Uint8Array>): string[] {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return names.flatMap((name) => {
    const [here, there] = [ours.get(name), theirs.get(name)];
    if (!here) return [`${name} (only there)`];
    if (!there) return [`${name} (only here)`];
    return Buffer.compare(here, there) === 0 ? [] : [name];
  });
}
