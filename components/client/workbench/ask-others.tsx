'use client';

import { useEffect, useRef, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import { askServers } from '@/lib/browser/workbench/ask-servers';
import type { ServerSaid } from '@/lib/browser/workbench/protocol';
import type { BenchProps } from './bench-props';

/** Asks the largest servers of a file, at a click that names them: whether they answer, what they run, whether they block the new one. */
export function AskOthers({
  desk,
  texts,
  to,
  locale,
  fileKey,
  hosts,
  onSaid,
}: BenchProps & { fileKey: string; hosts: readonly string[]; onSaid: () => void }) {
  const [status, setStatus] = useState('');
  const [asking, setAsking] = useState<AbortController | null>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const words = texts.others;
  const number = (value: number) => value.toLocaleString(locale);
  const values = { count: number(hosts.length), host: to?.shown ?? '' };

  const ask = async () => {
    const controller = new AbortController();
    under.current = controller;
    setAsking(controller);
    const said: ServerSaid[] = [];
    const tell = (each: ServerSaid) => {
      said.push(each);
      setStatus(fill(words.asking, { ...values, done: number(said.length) }));
    };
    setStatus(fill(words.asking, { ...values, done: number(0) }));
    await askServers(hosts, to?.host ?? null, (url, init) => fetch(url, init), tell, controller.signal);
    setAsking(null);
    const count = (holds: (each: ServerSaid) => boolean) => number(said.filter(holds).length);
    setStatus(
      fill(to ? words.done : words.doneUnnamed, {
        ...values,
        count: number(said.length),
        silent: count(({ how }) => how === 'silent'),
        unclear: count(({ how }) => how === 'unclear'),
        blocks: count(({ blocks }) => blocks),
      }),
    );
    desk.call('said', { key: fileKey, said }).answer.then(onSaid, () => {
      // The file was put away meanwhile, and its table with it.
    });
  };
  return (
    <details className="bench-table">
      <summary>{fill(to ? words.title : words.titleUnnamed, values)}</summary>
      <p>{fill(words.text, values)}</p>
      <details>
        <summary>{words.which}</summary>
        <p>
          {hosts.map((host) => (
            <span key={host}>
              <bdi>{host}</bdi>{' '}
            </span>
          ))}
        </p>
      </details>
      <p className="bench-actions">
        {asking ? (
          <button type="button" className="quiet-button" onClick={() => asking.abort()}>
            {texts.stop}
          </button>
        ) : (
          <button type="button" onClick={ask}>
            {fill(words.ask, values)}
          </button>
        )}
      </p>
      <p role="status">{status}</p>
      <p className="hint">{words.silentHint}</p>
    </details>
  );
}
