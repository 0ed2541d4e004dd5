'use client';

import { useEffect, useState } from 'react';
import english from '@/messages/en/error.json';

/** What a reader sees when a page breaks. It runs in the browser, which then fetches its words in the reader's language; English it has. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const [texts, setTexts] = useState<Record<keyof typeof english, string> | null>(null);
  // The document says its language; asking Next's router for it would bring the router's own code onto every page.
  const locale = typeof document === 'undefined' ? 'en' : document.documentElement.lang;
  useEffect(() => {
    import('@/lib/browser/error-texts')
      .then(({ loadErrorTexts }) => loadErrorTexts(locale))
      .then(setTexts, () => setTexts(english));
  }, [locale]);
  if (texts === null) return null;
  return (
    <main className="plain-page">
      <h1>{texts.title}</h1>
      <p className="lead">{texts.text}</p>
      <p>
        <button type="button" onClick={reset}>
          {texts.retry}
        </button>
      </p>
      <p>
        <a href={`/${locale}`}>{texts.home}</a>
      </p>
    </main>
  );
}
