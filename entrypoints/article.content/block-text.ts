/** An element's text with the way back: every UTF-16 offset of the text leads to a text node. The DOM is only read. */

interface Segment {
  node: Text;
  /** offset of the node's first character in the block's text */
  start: number;
}

export interface BlockText {
  element: Element;
  text: string;
  segments: readonly Segment[];
}

/** Elements whose text a reader does not read as running text. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SVG', 'svg', 'IFRAME', 'OBJECT']);

/** Reads a block; `skip` is a selector of descendants that do not belong to it. A `<br>` counts as a line break. */
export function readBlock(element: Element, skip: string): BlockText {
  const segments: Segment[] = [];
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        segments.push({ node: child as Text, start: text.length });
        text += (child as Text).data;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const { tagName } = child as Element;
        if (tagName === 'BR') text += '\n';
        else if (!UNREAD.has(tagName) && !(child as Element).matches(skip)) visit(child);
      }
    }
  };
  visit(element);
  return { element, text, segments };
}

/** Whether two readings of an element found the same text in the same nodes. */
export function isSameBlock(a: BlockText, b: BlockText): boolean {
  return (
    a === b ||
    (a.element === b.element &&
      a.text === b.text &&
      a.segments.length === b.segments.length &&
      a.segments.every(({ node, start }, i) => node === b.segments[i]!.node && start === b.segments[i]!.start))
  );
}

/** The live range of [start, end), or null where the text nodes have left the page or become shorter. */
export function rangeOf(block: BlockText, start: number, end: number): Range | null {
  const from = locate(block, start, false);
  const to = locate(block, end, true);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
  if (from.offset > from.node.data.length || to.offset > to.node.data.length) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where the text node of a caret lies in its block; null where it is none of this block's. */
export function offsetOf(block: BlockText, node: Node, offset: number): number | null {
  const segment = block.segments.find((s) => s.node === node);
  return segment ? segment.start + offset : null;
}

/** The node that holds `offset`; an end offset on a border belongs to the node before it. */
function locate(block: BlockText, offset: number, isEnd: boolean): { node: Text; offset: number } | null {
  let found: Segment | null = null;
  for (const segment of block.segments) {
    if (segment.start > offset || (isEnd && segment.start === offset && found)) break;
    if (segment.node.data.length > 0 || !found) found = segment;
  }
  return found && { node: found.node, offset: Math.min(offset - found.start, found.node.data.length) };
}
