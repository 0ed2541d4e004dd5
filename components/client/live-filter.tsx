'use client';

import { useEffect, useRef, useState } from 'react';
import { hasAllWords, normalize } from '@/lib/search/normalize';

type LiveFilterProps = {
  id: string;
  name: string;
  defaultValue: string;
  maxLength: number;
  describedBy: string;
  /** Id of the list to filter. Its items have `data-find`; a section is hidden with its last item. */
  list: string;
  /** Id of the server's results for the submitted search; hidden on input, because they are then out of date. */
  results: string;
  /** The text for the number of matches, with 987 for the count and 654 for the total. */
  shown: string;
};

/** A search field that filters the list below while the reader types. Without JavaScript the form is submitted. */
export function LiveFilter({ list, results, shown, describedBy, ...input }: LiveFilterProps) {
  const field = useRef<HTMLInputElement>(null);
  const [status, setStatus] = useState('');

  function filter(typed: string) {
    const search = normalize(typed);
    const items = [...document.querySelectorAll<HTMLElement>(`#${list} [data-find]`)];
    for (const item of items) item.hidden = !hasAllWords(item.dataset.find ?? '', search);
    for (const section of document.querySelectorAll<HTMLElement>(`#${list} > section`))
      section.hidden = !section.querySelector('[data-find]:not([hidden])');
    const found = document.getElementById(results);
    if (found) found.hidden = true;
    const count = items.filter(({ hidden }) => !hidden).length;
    setStatus(search && shown.replace('987', `${count}`).replace('654', `${items.length}`));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once: text may have been typed before hydration.
  useEffect(() => {
    const { value, defaultValue } = field.current ?? {};
    if (value && value !== defaultValue) filter(value);
  }, []);

  return (
    <>
      <input
        {...input}
        ref={field}
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        aria-describedby={describedBy}
        onInput={(event) => filter(event.currentTarget.value)}
      />
      <output className="hint" htmlFor={input.id}>
        {status}
      </output>
    </>
  );
}
