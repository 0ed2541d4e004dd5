import { startTransition, useEffect, useState } from 'react';
import type { Desk } from '@/lib/browser/workbench/client';
import type { CallName, Calls } from '@/lib/browser/workbench/protocol';

/**
 * What the desk answers to a call, asked anew whenever the question is another or `version` changes; `before` until the first answer.
 * Asks nothing while the question is null.
 */
export function useDeskAnswer<Name extends CallName>(
  desk: Desk,
  name: Name,
  ask: Calls[Name]['ask'] | null,
  before: Calls[Name]['answer'],
  version = 0,
): Calls[Name]['answer'] {
  const [answer, setAnswer] = useState(before);
  const question = JSON.stringify(ask);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the desk knows changes with the version.
  useEffect(() => {
    const asked: Calls[Name]['ask'] | null = JSON.parse(question);
    if (asked === null) return;
    let isCurrent = true;
    desk.call(name, asked).answer.then(
      (given) => startTransition(() => (isCurrent ? setAnswer(given) : undefined)),
      () => {
        // The file was put away meanwhile, and this part of the page with it.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, name, question, version]);
  return answer;
}
