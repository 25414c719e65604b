/**
 * Notes what the page changes, as cheaply as can be: most changes are none of ours (advertisements, teasers, clocks), and
 * whatever is done here is done for each of them. What it means for the article is decided later, when the page rests.
 */

/** What has changed since it was asked for last. */
export interface Changes {
  /** anything may be different: read all of it */
  everything: boolean;
  /** nodes inside the article whose text or children have changed */
  changed: ReadonlySet<Node>;
  /** elements that have come into the article, perhaps from another place in it */
  added: ReadonlySet<Element>;
}

/** Attributes in the head that tell which article this is, and of when: `<link rel=canonical href>`, `<meta content>`. */
const TELLING = ['href', 'content'];

export class PageWatch {
  #page: Document;
  #observer: MutationObserver;
  #root: Element | null = null;
  #everything = false;
  #changed = new Set<Node>();
  #added = new Set<Element>();

  /** `stirred` is called whenever something of interest may have changed; `seen` at each change of whatever kind. */
  constructor(page: Document, stirred: () => void, seen: () => void) {
    this.#page = page;
    this.#observer = new MutationObserver((records) => {
      seen();
      if (this.#note(records)) stirred();
    });
  }

  /** Watches from now on. What happened before is not known: everything may have changed. */
  start(): void {
    this.#everything = true;
    this.#observer.observe(this.#page, { childList: true, characterData: true, subtree: true });
    // React mends an address in place when it goes on to another article
    if (this.#page.head) this.#observer.observe(this.#page.head, { attributeFilter: TELLING, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** Where the article is from now on; without one, whatever comes may bring it. */
  set root(root: Element | null) {
    this.#root = root;
  }

  /** Hands over what has been noted, and begins anew. */
  take(): Changes {
    const changes: Changes = { everything: this.#everything, changed: this.#changed, added: this.#added };
    this.#everything = false;
    this.#changed = new Set();
    this.#added = new Set();
    return changes;
  }

  /** Returns whether anything was of interest. */
  #note(records: readonly MutationRecord[]): boolean {
    const root = this.#root;
    if (!root?.isConnected) {
      this.#everything = true;
      return true;
    }
    const { head } = this.#page;
    let noted = false;
    for (const { target, addedNodes } of records) {
      if (root.contains(target)) {
        noted = true;
        this.#changed.add(target);
        for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) this.#added.add(node as Element);
      } else if (head?.contains(target)) {
        noted = true;
      }
    }
    return noted;
  }
}
