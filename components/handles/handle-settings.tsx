import { useTranslations } from 'next-intl';
import { HandleFields } from '@/components/client/handles/handle-fields';
import { HandleOffer } from '@/components/client/handles/handle-offer';
import { displayHost } from '@/lib/address/server/display-host';
import type { End, Move } from '@/lib/move/move';

/** The fields for the reader's user names, which are stored on the device and shown in the guide. */
export function HandleSettings({ move }: { move: Move }) {
  const t = useTranslations('Tools.handles');
  const accounts = [move.from, move.to].flatMap(({ side, server }: End) =>
    server ? [{ side, host: server.host, shown: displayHost(server), label: t(side) }] : [],
  );
  return (
    <div className="handles needs-script">
      <HandleOffer
        accounts={accounts}
        question={t('offer')}
        accept={t('offerAccept')}
        refuse={t('offerRefuse')}
      />
      <details>
        <summary>{t('title')}</summary>
        <p>{t('intro')}</p>
        <HandleFields accounts={accounts} invalid={t('invalid')} link={t('link')} linkDone={t('linkDone')} />
        <p className="hint">{t('linkHint')}</p>
      </details>
    </div>
  );
}
