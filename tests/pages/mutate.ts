/** What pages and their saved copies do to markup, at random: for tests over any page. */
import fc from 'fast-check';

/** One change; `at` and `to` pick elements or texts, and are taken modulo their number. */
export interface Mutation {
  kind: 'drop' | 'nest' | 'rename' | 'split' | 'move' | 'copy' | 'empty' | 'write' | 'hide' | 'join';
  at: number;
  to: number;
  text: string;
}

const CLASSES = ['', 'gujAd', 'storyline_paragraph_p__x1', 'article__text', 'wrapper-article', 'widget-teaser-x', 'article__aside', 'x'];

export const mutations = fc.array(
  fc.record<Mutation>({
    kind: fc.constantFrom('drop', 'nest', 'rename', 'split', 'move', 'copy', 'empty', 'write', 'hide', 'join'),
    at: fc.nat(1000),
    to: fc.nat(1000),
    text: fc.oneof(fc.constantFrom('Kim Jong Un', 'Trump\u00ADs', ' ', '\n', 'Sänger 𝔘'), fc.string({ maxLength: 12 })),
  }),
  { maxLength: 12 },
);

/** Applies a change below `root`; one that makes no sense there is passed over. */
export function mutate(root: Element, { kind, at, to, text }: Mutation): void {
  const page = root.ownerDocument;
  const elements = [...root.querySelectorAll('*')];
  const texts = textsIn(root);
  const element = elements[at % elements.length];
  const other = elements[to % elements.length];
  const node = texts[at % texts.length];
  if (!element || !other) return;
  switch (kind) {
    case 'drop':
      return element.remove();
    case 'empty':
      return element.replaceChildren();
    case 'rename':
      return element.setAttribute('class', CLASSES[to % CLASSES.length]!);
    case 'nest': {
      const box = page.createElement(to % 2 ? 'aside' : 'span');
      element.replaceWith(box);
      return box.append(element);
    }
    case 'move':
      if (!element.contains(other)) other.append(element);
      return undefined;
    case 'copy':
      return element.after(element.cloneNode(true));
    case 'write':
      if (node) node.data = text;
      return undefined;
    case 'split':
      if (node && node.data.length > 1) node.splitText(1 + (to % (node.data.length - 1)));
      return undefined;
    case 'hide':
      return element.prepend(page.createElement(to % 2 ? 'br' : 'script'), page.createTextNode(text));
    case 'join':
      return element.normalize();
  }
}

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  for (const child of root.childNodes) {
    if (child.nodeType === 3) texts.push(child as Text);
    else texts.push(...textsIn(child));
  }
  return texts;
}
