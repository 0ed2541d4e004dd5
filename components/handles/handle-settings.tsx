import { useLocale, useTranslations } from 'next-intl';
import { HandleFields } from '@/components/client/handles/handle-fields';
import { HandleOffer } from '@/components/client/handles/handle-offer';
import { useStandIns } from '@/components/server/server-name';
import { displayHost } from '@/lib/address/server/display-host';
import type { End, Move } from '@/lib/move/move';
import type { PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';

/** The fields for the reader's user names, which are stored on the device and shown in the guide. */
export function HandleSettings({ move, page }: { move: Move; page: PageKey }) {
  const t = useTranslations('Tools.handles');
  const locale = useLocale();
  const standIn = useStandIns();
  const labelOf = (end: End) => {
    if (end.sharesServer) return t(end.side === 'from' ? 'sharedFrom' : 'sharedTo');
    return end.role ? t('on', { server: standIn(end).name }) : t(end.side);
  };
  const accounts = [move.from, move.to].flatMap((end) =>
    end.server
      ? [{ side: end.side, host: end.server.host, shown: displayHost(end.server), label: labelOf(end) }]
      : [],
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
        <HandleFields
          accounts={accounts}
          address={pageHref(page, locale, move.query)}
          invalid={t('invalid')}
          link={t('link')}
          linkDone={t('linkDone')}
        />
        <p className="hint">{t('linkHint')}</p>
      </details>
    </div>
  );
}
