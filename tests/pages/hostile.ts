/** What hostile or merely careless pages bring along, to be put into the head of a page. */

/** Every property of every element, and highlights of whatever name. */
export const HOSTILE_STYLE = `<style>
* { all: unset !important; position: static !important; display: block !important; visibility: visible !important; transform: none !important }
*::highlight(randnotiz-mark), ::highlight(other) { text-decoration: none }
randnotiz-card, [popover] { display: none !important; opacity: 0 !important; width: 0 !important; left: -9999px !important }
div { z-index: 2147483647 !important }
</style>`;

/** The page's own built-ins are not what they were; whoever uses them from the page's world is lost. */
export const POLLUTION = `<script>
const broken = () => { throw new Error('polluted') };
for (const type of [Array, Map, Set, Promise, String, RegExp, Object, JSON, Highlight, HighlightRegistry, Range, Document, Element, Node, MutationObserver]) {
  for (const holder of [type, type.prototype]) {
    if (!holder) continue;
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (['constructor', 'prototype', 'length', 'name'].includes(name)) continue;
      const own = Object.getOwnPropertyDescriptor(holder, name);
      // getters of the DOM stay, or the parser's own page could not go on
      if (!own.configurable || typeof own.value !== 'function') continue;
      try { Object.defineProperty(holder, name, { value: broken, configurable: true }) } catch {}
    }
  }
}
Object.prototype.type = 'polluted';
Object.prototype.then = undefined;
window.requestAnimationFrame = window.setTimeout = window.queueMicrotask = window.scheduler = window.getComputedStyle = broken;
</script>`;

/** Nothing may be loaded, run or styled but what the page's server has sent itself. */
export const STRICT_POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'">`;

export function withHead(html: string, more: string): string {
  return html.replace(/<head[^>]*>/, (head) => head + more);
}

/** Elements that are none of the article's, before and behind it: menus, teasers, comments. */
export function withHugePage(html: string, elements: number): string {
  const rows = Array.from(
    { length: elements / 8 },
    (_, i) => `<li><a href="#${i}"><span>Teaser ${i}</span><b>Donald Trump</b></a><i></i><i></i></li>`,
  );
  const list = `<ul class="page-list">${rows.join('')}</ul>`;
  return html.replace('<div id="__next">', `<div id="__next">${list}`).replace('</main>', `</main>${list}`);
}
