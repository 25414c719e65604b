/** Numbers of inhabitants as German prose has them. */

const SCALE: Record<string, number> = { tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9 };

/** The number in "rund 8,9 Millionen Einwohner" or "etwa 500.000 Einwohner"; undefined if there is none. */
export function parsePopulation(text: string): number | undefined {
  const match = /(\d{1,3}(?:[.\s\u00a0\u202f]\d{3})+|\d+(?:,\d+)?)\s*(tausend|millionen|million|mio|milliarden|milliarde)?/i.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]!.replace(/[.\s\u00a0\u202f]/g, '').replace(',', '.'));
  return number * (SCALE[match[2]?.toLowerCase() ?? ''] ?? 1);
}

/** Estimates of different years and offices differ by some per cent. */
const TOLERANCE = 0.1;

export function closeEnough(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= TOLERANCE * theirs;
}
