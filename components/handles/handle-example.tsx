import { useTranslations } from 'next-intl';
import { copyButtonNamed } from '@/components/ui/copy-button';
import { displayHost } from '@/lib/address/server/display-host';
import type { HandleFormat } from '@/lib/facts/software/types';
import { exampleHandle } from '@/lib/move/handles';
import type { End } from '@/lib/move/move';
import { Handle } from './handle';

/**
 * What to type into a field for an account, in the form the field wants. While the reader's name is not known, an example shows the
 * form; it cannot be taken for their own, nor copied. Once their device knows the name, their own handle stands in its place.
 */
export function HandleExample({ account, format }: { account: End; format: HandleFormat }) {
  const t = useTranslations('Tools.handles');
  const typed = exampleHandle(
    account,
    format,
    'anna',
    account.server ? displayHost(account.server) : exampleHost,
  );
  return (
    <>
      <p className="hint" data-until-named="">
        {t.rich('example', { typed, code: (chunks) => <code>{chunks}</code> })}
      </p>
      <p className={`handle-example server-${account.side}`} data-when-named="" hidden>
        {t('yours')}{' '}
        <code>
          <Handle account={account} format={format} />
        </code>
        {copyButtonNamed}
      </p>
    </>
  );
}

/** A server that nobody can have, for examples while the reader's own is not known. */
const exampleHost = 'mastodon.example';
