import { expect, test } from 'vitest';
import { found } from './engine.ts';

/** The club where the article is about clubs, the place where the words say place. */
test.each<[text: string, mentions: string[]]>([
  ['Bayern wählt einen neuen Landtag.', ['Bayern=bayern']],
  ['Dortmund liegt im Ruhrgebiet.', ['Dortmund=dortmund']],
  ['Der FC Bayern spielt daheim. In Bayern schneit es.', ['FC Bayern=fc-bayern', 'Bayern=bayern']],
  ['Der FC Bayern spielt daheim. Der Freistaat Bayern zahlt mit.', ['FC Bayern=fc-bayern', 'Freistaat Bayern=bayern']],
  [
    'Der VfB Stuttgart und Werder Bremen reisten nach Dortmund.',
    ['VfB Stuttgart=vfb-stuttgart', 'Werder Bremen=werder-bremen', 'Dortmund=dortmund'],
  ],
  ['Der FC Bayern patzt. Für Bayern war es die erste Niederlage.', ['FC Bayern=fc-bayern', 'Bayern=fc-bayern']],
  [
    'Der VfB Stuttgart verlor gegen Werder Bremen. Auch Dortmund verlor.',
    ['VfB Stuttgart=vfb-stuttgart', 'Werder Bremen=werder-bremen', 'Dortmund=borussia-dortmund'],
  ],
])('%s', (text, mentions) => {
  expect(found(text).filter((mention) => !mention.endsWith('=ruhrgebiet'))).toEqual(mentions);
});
