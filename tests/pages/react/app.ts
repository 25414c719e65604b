/** A small Next-like application in ntv's current structure: rendered on the server, hydrated in the browser, navigating by itself. */
import { createElement as h, useEffect, useState } from 'react';

export interface Story {
  path: string;
  published: string;
  kicker: string;
  headline: string;
  lead: string;
  paragraphs: string[];
}

/** What a test does to the page from outside. */
export interface Controls {
  /** to another story, with a new address and without a reload */
  goTo(index: number): void;
  /** hangs up a teaser between the paragraphs, as pages do after hydration */
  showTeaser(text: string): void;
  /** writes a paragraph anew */
  rewrite(index: number, text: string): void;
}

declare global {
  interface Window {
    stories: Story[];
    hydrate(): void;
    hydrationErrors: string[];
    isHydrated: boolean;
    controls: Controls;
  }
}

export function App({ stories }: { stories: readonly Story[] }) {
  const [story, setStory] = useState(stories[0]!);
  const [teaser, setTeaser] = useState<string | null>(null);
  useEffect(() => {
    const fromAddress = () => setStory(stories.find(({ path }) => path === location.pathname) ?? stories[0]!);
    window.controls = {
      goTo(index) {
        history.pushState(null, '', stories[index]!.path);
        fromAddress();
      },
      showTeaser: setTeaser,
      rewrite: (index, text) => setStory((now) => ({ ...now, paragraphs: now.paragraphs.with(index, text) })),
    };
    window.isHydrated = true;
    window.addEventListener('popstate', fromAddress);
    return () => window.removeEventListener('popstate', fromAddress);
  }, [stories]);
  useEffect(() => {
    document.title = story.headline;
    document.querySelector('meta[name="date"]')!.setAttribute('content', story.published);
    document.querySelector('link[rel="canonical"]')!.setAttribute('href', story.path);
  }, [story]);
  return h(
    'main',
    { className: 'pages_main__r5S6t' },
    h(
      'article',
      // another article is another element, as with Next's routes
      { key: story.path },
      h(
        'div',
        { className: 'wrapper-article' },
        h(
          'h2',
          { className: 'article-detail-head_headlines__j8K9l' },
          h('span', null, story.kicker),
          h('span', { className: 'article-detail-head_headline__m0N1o' }, story.headline),
        ),
        h('p', { className: 'storyline_lead_text__y8Z9a' }, story.lead),
        // two children make React leave a comment between the texts
        ...story.paragraphs.map((text, i) =>
          h('p', { key: i, className: 'storyline_paragraph_p__q7R8s' }, text.slice(0, 9), text.slice(9)),
        ),
        teaser === null ? null : h('section', { className: 'widget-teaser-default__w1X2y' }, h('article', null, h('p', null, teaser))),
      ),
    ),
  );
}
