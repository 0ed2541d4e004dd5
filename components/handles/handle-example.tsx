import { useTranslations } from 'next-intl';
import { copyButtonForNames } from '@/components/ui/copy-button';
import type { HandleFormat } from '@/lib/facts/software/types';
import { annasHandle } from '@/lib/move/handles';
import type { End } from '@/lib/move/move';
import { Handle } from './handle';

/**
 * What to type into a field for an account, in the form the field wants. While the reader's name is not known, an example shows the
 * form; it cannot be taken for their own, nor copied. Once their device knows the name, their own handle stands in its place.
 */
export function HandleExample({ account, format }: { account: End; format: HandleFormat }) {
  const t = useTranslations('Tools.handles');
  const typed = annasHandle(account, format);
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
        {copyButtonForNames}
      </p>
    </>
  );
}
