'use client';

import { type FormEvent, useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import type { BenchProps } from './bench-props';
import { useCopying } from './use-copying';

const mostShown = 30;

/** A message to the people of a list, in posts that fit, each to copy. */
export function MessagePosts({ desk, texts, locale, fileKey }: BenchProps & { fileKey: string }) {
  const id = useId();
  const [posts, setPosts] = useState<readonly string[]>([]);
  const { copy, said } = useCopying(texts);
  const words = texts.compare;
  const number = (value: number) => value.toLocaleString(locale);

  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = event.currentTarget.querySelector('textarea')?.value.trim() || words.messageDefault;
    desk.call('mentions', { key: fileKey, text }).answer.then(setPosts, () => setPosts([]));
  };
  return (
    <form className="bench-message" onSubmit={make} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{words.messageTitle}</h4>
      <p>{words.messageText}</p>
      <label htmlFor={id}>{words.messageLabel}</label>
      <textarea id={id} rows={3} maxLength={300} defaultValue={words.messageDefault} />
      <button type="submit">{words.messageMake}</button>
      <p role="status">{said}</p>
      <ol className="bench-posts">
        {posts.slice(0, mostShown).map((post, at) => (
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
    </form>
  );
}
