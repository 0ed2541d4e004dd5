import { copyButton } from '@/components/ui/copy-button';
import type { HandleFormat } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';
import { Handle } from './handle';

/** What to type into a field for an account, in the form the field wants, with the reader's own server in it. */
export function HandleExample({ account, format }: { account: End; format: HandleFormat }) {
  return (
    <p className={`handle-example server-${account.side}`}>
      <code>
        <Handle account={account} format={format} />
      </code>
      {copyButton}
    </p>
  );
}
