'use client';

import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { guarded } from '@/components/client/guarded';
import { SearchResults } from '@/components/search/search-results';
import type { Answer } from '@/lib/search/answer';

type SearchBoxProps = {
  /** The page itself, which answers without JavaScript too. */
  action: string;
  /** Where an answer can be had while somebody types; the search is added at its end. */
  source: string;
  /** The page with nothing searched for. */
  clear: string;
  search: string;
  /** What the server found for `search`, or nothing where nothing was searched for. */
  answer: Answer | null;
  texts: { label: string; hint: string; submit: string; clear: string };
  maxLength: number;
  /** Hidden fields that sending the form must not lose. */
  children: ReactNode;
};

/** Milliseconds without a key before the server is asked: most people type faster than this. */
const pause = 250;
/** The least that says anything. */
const shortest = 2;

type FormProps = SearchBoxProps & {
  /** The results shown: the server's own, or those of what was typed since. */
  shown: Answer | null;
  /** What a screen reader is told about results that came while typing. */
  announced?: string;
  field?: RefObject<HTMLInputElement | null>;
  results?: RefObject<HTMLElement | null>;
  onInput?: (event: FormEvent<HTMLInputElement>) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** The GET form and the results, as they come from the server. */
function SearchForm({
  action,
  clear,
  search,
  texts,
  maxLength,
  children,
  shown,
  announced,
  field,
  results,
  ...on
}: FormProps) {
  return (
    <>
      <search>
        <form className="trouble-search" method="get" action={action}>
          <label htmlFor="q">{texts.label}</label>
          {children}
          <input
            ref={field}
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck="false"
            defaultValue={search}
            maxLength={maxLength}
            aria-describedby="q-hint"
            onInput={on.onInput}
            onKeyDown={on.onKeyDown}
          />
          <button type="submit">{texts.submit}</button>
          <p className="hint" id="q-hint">
            {texts.hint}
          </p>
          <output className="visually-hidden" htmlFor="q">
            {announced}
          </output>
        </form>
      </search>
      {shown && (
        <section id="results" className="trouble-results" aria-labelledby="results-title" ref={results}>
          <SearchResults answer={shown} />
          {search !== '' && (
            <p>
              <a href={clear}>{texts.clear}</a>
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** The form without anything that runs: what stays where the search while typing fails. */
function PlainSearch(props: SearchBoxProps) {
  return <SearchForm {...props} shown={props.answer} />;
}

/**
 * A search field and what was found. It is a plain GET form; with JavaScript the same answers come while one types. What is typed goes
 * to our own server alone, in a request that nothing keeps.
 */
export const SearchBox = guarded(function SearchBox(props: SearchBoxProps) {
  const { source, answer } = props;
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(answer);
  const [typed, setTyped] = useState<string | null>(null);

  // On a slow phone somebody may have typed before this ran.
  useEffect(() => {
    const { value, defaultValue } = field.current ?? {};
    if (value && value !== defaultValue) setTyped(value);
  }, []);

  useEffect(() => {
    if (typed === null) return;
    const wanted = typed.trim();
    if (wanted.length < shortest) return setShown(null);
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const found = await ask(source + encodeURIComponent(wanted), controller.signal);
      if (found) setShown(found);
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed, source]);

  return (
    <SearchForm
      {...props}
      shown={shown}
      announced={typed === null ? '' : shown?.summary}
      field={field}
      results={results}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => toResults(event, results.current)}
    />
  );
}, PlainSearch);

/** The answer of our own server, or nothing where it cannot be had: then the button still works. */
async function ask(address: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const response = await fetch(address, { signal, cache: 'no-store' });
    return response.ok ? ((await response.json()) as Answer) : null;
  } catch {
    return null;
  }
}

/** The arrow down leads from the field to the first result; from there on, Tab leads through them as through all links. */
function toResults(event: KeyboardEvent, results: HTMLElement | null) {
  const first = results?.querySelector<HTMLElement>('ol a');
  if (event.key !== 'ArrowDown' || !first) return;
  event.preventDefault();
  first.focus();
}
