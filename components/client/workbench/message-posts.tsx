'use client';

import { type FormEvent, useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import type { BenchProps } from './bench-props';
import { useCopying } from './use-copying';

/** How many posts are shown at first, and how many more with each press. */
const step = 30;

/** A message to the people of a list, in posts that fit, each to copy. */
export function MessagePosts({ desk, texts, locale, fileKey }: BenchProps & { fileKey: string }) {
  const id = useId();
  const [posts, setPosts] = useState<readonly string[]>([]);
  const [limit, setLimit] = useState(step);
  const { copy, said } = useCopying(texts);
  const words = texts.compare;
  const number = (value: number) => value.toLocaleString(locale);

  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setLimit(step);
    const text = event.currentTarget.querySelector('textarea')?.value.trim() || words.messageDefault;
    desk.call('mentions', { key: fileKey, text }).answer.then(setPosts, () => setPosts([]));
  };
  const shown = { shown: number(Math.min(limit, posts.length)), total: number(posts.length) };
  return (
    <form className="bench-message" onSubmit={make} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{words.messageTitle}</h4>
      <p>{words.messageText}</p>
      <label htmlFor={id}>{words.messageLabel}</label>
      <textarea id={id} rows={3} maxLength={300} defaultValue={words.messageDefault} />
      <button type="submit">{words.messageMake}</button>
      <p role="status">{posts.length > 0 && fill(texts.tables.shown, shown)}</p>
      <p role="status">{said}</p>
      <ol className="bench-posts">
        {posts.slice(0, limit).map((post, at) => (
          <li key={post}>
            <p>
              <strong>{fill(words.post, { number: number(at + 1), count: number(posts.length) })}</strong>{' '}
              <button type="button" className="quiet-button" onClick={() => copy(post)}>
                {words.copy}
              </button>
            </p>
            <p className="bench-post">
              <bdi>{post}</bdi>
            </p>
          </li>
        ))}
      </ol>
      {limit < posts.length && (
        <button type="button" className="quiet-button" onClick={() => setLimit(limit + step)}>
          {texts.tables.more}
        </button>
      )}
    </form>
  );
}
