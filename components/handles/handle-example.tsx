import { copyButton } from '@/components/ui/copy-button';
import type { HandleFormat } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';
import { Handle } from './handle';

/** A handle to copy into a field of a server, in the format that the field accepts. */
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
