'use client';

import { useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import type { CompareSum } from '@/lib/browser/workbench/protocol';
import { AskNew } from './ask-new';
import type { BenchProps } from './bench-props';
import { type Chosen, shownName } from './chosen';
import { DeskTable } from './desk-table';
import { MessagePosts } from './message-posts';
import { SaveWanted } from './save-wanted';

const reasons = ['blocked', 'gone', 'software', 'slow', 'locked'] as const;

/**
 * Two lists against each other. Of followers: who has not come, why that may be, and a message to them. Of people followed: whom the new account does not
 * follow yet, and a file of them.
 */
export function ComparePanel({
  kind,
  files,
  ...props
}: BenchProps & { kind: 'followers' | 'following'; files: readonly Chosen[] }) {
  const { desk, texts, locale } = props;
  const id = useId();
  const [before, setBefore] = useState(files[0]?.key ?? '');
  const [now, setNow] = useState(files[1]?.key ?? '');
  const [made, setMade] = useState<{ key: string; sum: CompareSum } | null>(null);
  const [run, setRun] = useState(1);
  const isFollowers = kind === 'followers';
  const words = isFollowers ? texts.compare : texts.compareFollows;
  const number = (value: number) => value.toLocaleString(locale);

  const compare = async () => {
    // A name of its own each time, so that all below begins anew.
    const key = `compared-${run}`;
    setRun(run + 1);
    try {
      setMade({ key, sum: await desk.call('compare', { key, before, now }).answer });
    } catch {
      setMade(null);
    }
  };
  const field = (side: 'before' | 'now', value: string, set: (key: string) => void) => (
    <p className="bench-kind">
      <label htmlFor={`${id}-${side}`}>{words[side]}</label>
      <select id={`${id}-${side}`} value={value} onChange={({ target }) => set(target.value)}>
        {files.map(({ key, file }, at) => (
          <option key={key} value={key}>
            {`${at + 1}. ${shownName(file)}`}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <section className="bench-file" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p>{words.text}</p>
      {field('before', before, setBefore)}
      {field('now', now, setNow)}
      <button type="button" onClick={compare} disabled={before === now}>
        {texts.compare.button}
      </button>
      <p role="status" className="bench-said">
        {made &&
          fill(words.said, {
            before: number(made.sum.before),
            both: number(made.sum.both),
            missing: number(made.sum.missing),
            added: number(made.sum.added),
          })}
      </p>
      {made?.sum.missing === 0 && <p>{words.all}</p>}
      {made && made.sum.missing > 0 && (
        <div key={made.key}>
          {!isFollowers && (
            <p className="bench-actions">
              <SaveWanted desk={desk} fileKey={made.key} wanted={{ what: 'mended' }}>
                {texts.compareFollows.save}
              </SaveWanted>
            </p>
          )}
          <DeskTable
            {...props}
            fileKey={made.key}
            table={isFollowers ? 'missing' : 'notYet'}
            columns={[texts.columns.handle, texts.columns.domain]}
            fileName={`${kind}-missing.csv`}
            isOpen
          />
          <DeskTable
            {...props}
            fileKey={made.key}
            table="servers"
            columns={[texts.columns.domain, texts.columns.count, texts.columns.software]}
            fileName={`${kind}-missing-servers.csv`}
          />
          {isFollowers && <NotCome {...props} fileKey={made.key} />}
        </div>
      )}
    </section>
  );
}

/** Why followers have not come, and what can be done about it. */
function NotCome(props: BenchProps & { fileKey: string }) {
  const { why } = props.texts.compare;
  return (
    <>
      <h4>{why.title}</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{why[reason]}</li>
        ))}
      </ul>
      <AskNew {...props} kind="followers" isOpen />
      <MessagePosts {...props} />
    </>
  );
}
