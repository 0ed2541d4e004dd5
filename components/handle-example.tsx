import { useTranslations } from 'next-intl';
import { exampleHandle } from '@/lib/move/handles';
import type { End } from '@/lib/move/move';
import type { HandleFormat } from '@/lib/software/types';

/** What to type into a field for an account, in the form the field wants, with the reader's own server in it. */
export function HandleExample({ account, format }: { account: End; format: HandleFormat }) {
  const t = useTranslations('MoveGuide');
  const server = useTranslations('Common.server');
  const host = server(account.side === 'from' ? 'oldHost' : 'newHost');
  return (
    <p className={`handle-example server-${account.side}`}>
      <code>{exampleHandle(account, format, t('handleName'), host)}</code>
    </p>
  );
}
