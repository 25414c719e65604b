/** The pictures of a card: flag and map from the book, bar and strip from the records. */
import { rankOfOffice } from './card-held.ts';
import { eventStripOf } from './event-strip.ts';
import { termsAt } from './facts-at.ts';
import type { Graph } from './graph.ts';
import { officeBarOf } from './office-bar.ts';
import type { PictureBook } from './picture-book.ts';
import type { CardPictures } from './pictures.ts';
import type { DataRecord } from './record.ts';

export interface IllustrationContext {
  graph: Graph;
  book: PictureBook;
  /** ISO day of the dataset */
  stand: string;
  /** ISO day of the article, or null */
  published: string | null;
}

/** What there is to show of a record; an empty object where a card does better without. Throws where `id` names no record. */
export function picturesOf(id: string, { graph, book, stand, published }: IllustrationContext): CardPictures {
  const record = graph.byId.get(id);
  if (!record) throw new Error(`no record "${id}"`);
  const day = published ?? stand;
  const flagged = flagBearer(record, graph, day);
  const flag = flagged && book.flagOf(flagged.id);
  const map = record.kind === 'place' ? book.mapOf(id) : null;
  const bar = record.kind === 'person' ? officeBarOf(record, graph, published, stand) : null;
  const strip = record.kind === 'event' ? eventStripOf(record, graph, day) : null;
  return {
    ...(flag ? { flag: { ...flag, state: flagged.name } } : {}),
    ...(map ? { map: { ...map, name: record.name } } : {}),
    ...(bar ? { bar } : {}),
    ...(strip ? { strip } : {}),
  };
}

/** Whose flag a card shows: a state its own, an office its state's, a person that of the state in whose office the day finds them. */
function flagBearer(record: DataRecord, graph: Graph, day: string): DataRecord | undefined {
  switch (record.kind) {
    case 'place':
    case 'organisation':
      return record;
    case 'office':
      return stateOf(record, graph);
    case 'person':
      return termsAt(graph, record.id, day)
        .toSorted((a, b) => rankOfOffice(a.office) - rankOfOffice(b.office))
        .map(({ office }) => stateOf(office, graph))
        .find((state) => state !== undefined);
    default:
      return undefined;
  }
}

function stateOf(office: DataRecord, graph: Graph): DataRecord | undefined {
  const jurisdiction = graph.byId.get(office.jurisdiction ?? '');
  return jurisdiction?.kind === 'place' ? jurisdiction : undefined;
}
