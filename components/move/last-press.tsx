import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import type { Move } from '@/lib/move/move';
import { TwoAccounts } from './two-accounts';

/** The press that cannot be taken back: both accounts, what cannot be undone, and only then what to press, in one frame. */
export function LastPress({
  move,
  danger,
  children,
}: {
  move: Move;
  danger: ReactNode;
  children: ReactNode;
}) {
  return (
    <Callout kind="danger">
      <TwoAccounts move={move} />
      <div className="last-press-danger">{danger}</div>
      <p className="last-press">{children}</p>
    </Callout>
  );
}
