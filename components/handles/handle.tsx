import { useTranslations } from 'next-intl';
import { useStandIns } from '@/components/server/server-name';
import type { HandleFormat } from '@/lib/facts/software/types';
import { aroundName } from '@/lib/move/handles';
import type { End } from '@/lib/move/move';
import { type HandleParts, HandleText } from './handle-text';

/** The reader's handle on one of the two servers in the given format, with an example as the user name. */
export function Handle({ account, format }: { account: End; format: HandleFormat }) {
  return <HandleText {...useHandle()(account, format)} />;
}

/** The parts of such a handle. */
export function useHandle(): (account: End, format: HandleFormat) => HandleParts {
  const t = useTranslations('MoveGuide');
  const standIn = useStandIns();
  return (account, format) => ({
    ...aroundName(account, format, standIn(account).host),
    name: t(account.sharesServer && account.side === 'to' ? 'handleNameNew' : 'handleName'),
    ...(account.server && { side: account.side, host: account.server.host }),
  });
}
