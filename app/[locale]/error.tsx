'use client';

import { errorTexts } from '@/lib/i18n/error-texts';
import { isLocale, locales } from '@/lib/i18n/routing';

/** What a reader sees when a page breaks. It runs in the browser, so it brings its few words along. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  // The document says its language; asking Next's router for it would bring the router's own code onto every page.
  const language = typeof document === 'undefined' ? null : document.documentElement.lang;
  const locale = isLocale(language) ? language : locales[0];
  const text = errorTexts[locale];
  return (
    <main className="plain-page">
      <h1>{text.title}</h1>
      <p className="lead">{text.text}</p>
      <p>
        <button type="button" onClick={reset}>
          {text.retry}
        </button>
      </p>
      <p>
        <a href={`/${locale}`}>{text.home}</a>
      </p>
    </main>
  );
}
