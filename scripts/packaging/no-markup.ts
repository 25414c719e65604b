/** Preact without its one way to turn text into markup. */
import type { Plugin } from 'vite';

/**
 * `dangerouslySetInnerHTML` is Preact's only use of `innerHTML`. We never need it, so what ships writes text in its
 * place: no bundle can make markup of a record or a page, and the stores' linter has nothing to warn of.
 * Throws where a new Preact writes it otherwise, so that the promise cannot fade unseen.
 */
export function noMarkup(): Plugin {
  return {
    name: 'randnotiz:no-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact(\.\w+)?\.m?js$/.test(id.split('?')[0]!.replaceAll('\\', '/'))) return null;
      if (!/\.innerHTML\s*=[^=]/.test(code))
        throw new Error(`${id} does not set innerHTML any more: look at scripts/packaging/no-markup.ts`);
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
