import { useTranslations } from 'next-intl';
import { HandleText } from '@/components/device/handle-text';
import { aroundName } from '@/lib/move/handles';
import type { End } from '@/lib/move/move';
import type { HandleFormat } from '@/lib/software/types';

/** The reader's handle on one of the two servers, in the form asked for: an example until their device knows the name. */
export function Handle({ account, format }: { account: End; format: HandleFormat }) {
  const t = useTranslations('MoveGuide');
  const server = useTranslations('Common.server');
  const { before, after } = aroundName(
    account,
    format,
    server(account.side === 'from' ? 'oldHost' : 'newHost'),
  );
  const example = t(account.sharesServer && account.side === 'to' ? 'handleNameNew' : 'handleName');
  if (account.server === null) return before + example + after;
  return (
    <HandleText
      side={account.side}
      host={account.server.host}
      before={before}
      example={example}
      after={after}
    />
  );
}
