/** An element's text with the way back: every UTF-16 offset of the text leads to a text node. The DOM is only read. */

interface Segment {
  node: Text;
  /** offset of the node's first character in the block's text */
  start: number;
  /** one behind its last */
  end: number;
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
        const start = text.length;
        text += (child as Text).data;
        segments.push({ node: child as Text, start, end: text.length });
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

/** The live range of [start, end), or null where the text nodes have left the page or hold another text by now. */
export function rangeOf(block: BlockText, start: number, end: number): Range | null {
  // a line break has no text node: a range begins with the text after it, and ends with the text before it
  const from = block.segments.find((segment) => start < segment.end);
  const to = block.segments.findLast((segment) => segment.start < end);
  if (!from || !to || !isAsRead(from, block) || !isAsRead(to, block)) return null;
  const range = document.createRange();
  range.setStart(from.node, Math.max(0, start - from.start));
  range.setEnd(to.node, Math.min(end, to.end) - to.start);
  return range;
}

function isAsRead({ node, start, end }: Segment, { text }: BlockText): boolean {
  return node.isConnected && node.data === text.slice(start, end);
}

/** Where the text node of a caret lies in its block; null where it is none of this block's. */
export function offsetOf(block: BlockText, node: Node, offset: number): number | null {
  const segment = block.segments.find((s) => s.node === node);
  return segment ? segment.start + offset : null;
}
