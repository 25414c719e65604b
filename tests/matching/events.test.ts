import { expect, test } from 'vitest';
import { engine, DAY } from './engine.ts';

/** Events meant by places: `text=place!event`. */
function eventsIn(text: string, published: string = DAY): string[] {
  return engine
    .annotate({ url: '', published, blocks: [text] })
    .filter(({ entity, event }) => event !== null || engine.graph.byId.get(entity)!.kind === 'event')
    .map(({ start, end, entity, event }) => `${text.slice(start, end)}=${entity}${event === null ? '' : `!${event}`}`);
}

test.each<[text: string, events: string[]]>([
  ['Hanoi ist eine Reise wert.', []],
  ['Donald Trump war 2017 in Hanoi.', []],
  ['Kim Jong Un und Donald Trump sprachen über Hanoi.', []],
  ['Donald Trump und Kim Jong Un sahen sich 2019 in Hanoi.', ['Hanoi=hanoi!gipfel-in-hanoi-2019']],
  ['Trump und Kim Jong Un: Beim Gipfeltreffen in Hanoi im Jahre 2019 kam es zum Eklat.', ['Hanoi=hanoi!gipfel-in-hanoi-2019']],
])('%s', (text, events) => {
  expect(eventsIn(text)).toEqual(events);
});
