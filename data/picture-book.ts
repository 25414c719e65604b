/**
 * The asset with flags and maps: one line of index (JSON), then the pictures as JSON one after the other. Only the index
 * is parsed when it is opened; a picture is, when a card asks for it.
 */
import type { FlagArt, MapArt } from './pictures.ts';

/** Raised with every change of the layout; a book of another format is refused. */
export const PICTURES_FORMAT = 1;

/** Where a picture stands: offset behind the index's line and length, in bytes. */
export type Extent = readonly [offset: number, length: number];

export interface PictureIndex {
  format: typeof PICTURES_FORMAT;
  /** bytes behind the index's line */
  length: number;
  /** by ISO 3166-1 alpha-2 code */
  flags: Record<string, Extent>;
  /** by the same code, or by record id where a place has a map of its own */
  maps: Record<string, Extent>;
  /** record id → its state's code, the key of its map, and where in it the place lies */
  records: Record<string, { flag?: string; map?: string; at?: readonly [x: number, y: number] }>;
}

export interface PictureBook {
  flagOf(record: string): FlagArt | null;
  mapOf(record: string): MapArt | null;
}

/** What a browser shows that has no pictures: nothing is missing but them. */
export const NO_PICTURES: PictureBook = { flagOf: () => null, mapOf: () => null };

const NEWLINE = 10;

/** Writes the asset. Throws where a picture holds more than plain ASCII, which its offsets could not count. */
export function bindBook(
  index: Pick<PictureIndex, 'records'>,
  flags: ReadonlyMap<string, FlagArt>,
  maps: ReadonlyMap<string, MapArt>,
): string {
  let body = '';
  const extents = (pictures: ReadonlyMap<string, FlagArt | MapArt>) =>
    Object.fromEntries(
      [...pictures].map(([key, picture]): [string, Extent] => {
        const text = JSON.stringify(picture);
        body += text;
        return [key, [body.length - text.length, text.length]];
      }),
    );
  const extentsOf = { flags: extents(flags), maps: extents(maps) };
  const full: PictureIndex = { format: PICTURES_FORMAT, length: body.length, ...extentsOf, ...index };
  const book = `${JSON.stringify(full)}\n${body}`;
  // offsets count bytes: names are not in here, and numbers and letters of paths take one each
  if (!/^[\n -~]*$/.test(book)) throw new Error('the pictures are to be plain ASCII');
  return book;
}

/** Opens the asset. Throws where it is damaged or of another format. */
export function openBook(bytes: Uint8Array): PictureBook {
  const decoder = new TextDecoder();
  const start = bytes.indexOf(NEWLINE) + 1;
  if (start === 0) throw new Error('the pictures have no index');
  const index = JSON.parse(decoder.decode(bytes.subarray(0, start))) as PictureIndex;
  const format: number = index.format;
  if (format !== PICTURES_FORMAT) throw new Error(`the pictures have format ${format}, this version reads another`);
  if (bytes.length !== start + index.length) throw new Error('the pictures are cut short');
  const read = (extent: Extent | undefined): unknown =>
    extent && JSON.parse(decoder.decode(bytes.subarray(start + extent[0], start + extent[0] + extent[1])));
  return {
    flagOf: (record) => (read(index.flags[index.records[record]?.flag ?? '']) as FlagArt | undefined) ?? null,
    mapOf(record) {
      const { map, at } = index.records[record] ?? {};
      const art = read(index.maps[map ?? '']) as MapArt | undefined;
      if (!art) return null;
      return at ? { land: art.land, around: art.own, own: '', spot: { x: at[0], y: at[1], shape: 'dot' } } : art;
    },
  };
}
