import { useTranslations } from 'next-intl';
import { HandleText } from '@/components/device/handle-text';
import { aroundName } from '@/lib/move/handles';
import type { End } from '@/lib/move/move';
import type { HandleFormat } from '@/lib/software/types';

/** The reader's handle on one of the two servers, in the form asked for: an example until their device knows the name. */
export function Handle({ account, format }: { account: End; format: HandleFormat }) {
  const { before, name, after } = useHandle()(account, format);
  if (account.server === null) return before + name + after;
  return (
    <HandleText side={account.side} host={account.server.host} before={before} example={name} after={after} />
  );
}

/** The parts of such a handle, with an example as its name. */
export function useHandle() {
  const t = useTranslations('MoveGuide');
  const server = useTranslations('Common.server');
  return (account: End, format: HandleFormat) => ({
    ...aroundName(account, format, server(account.side === 'from' ? 'oldHost' : 'newHost')),
    name: t(account.sharesServer && account.side === 'to' ? 'handleNameNew' : 'handleName'),
  });
}
