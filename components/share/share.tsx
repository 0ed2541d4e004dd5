import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/server/page-link';
import { copyButton } from '@/components/ui/copy-button';
import { displayHost } from '@/lib/address/server/display-host';
import { hasStep, type Move } from '@/lib/move/move';
import type { PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { siteOrigin } from '@/lib/pages/site';

/** Ways to share a page with its servers, and nothing about the reader: link, share sheet, post and e-mail. `children` follow. */
export function Share({ move, page, children }: { move: Move; page: PageKey; children?: ReactNode }) {
  const t = useTranslations('Tools.share');
  const link = useShareLink(move, page);
  return (
    <div className="share">
      <p className="share-address">
        <code className="share-link">{link}</code>
        {copyButton}
      </p>
      <p className="hint">{t('hint')}</p>
      <ShareWays move={move} page={page} />
      {children}
    </div>
  );
}

/** The address that is shared: the page with the servers of the move. */
export function useShareLink(move: Move, page: PageKey): string {
  return siteOrigin() + pageHref(page, useLocale(), move.query);
}

function ShareWays({ move, page }: { move: Move; page: PageKey }) {
  const t = useTranslations('Tools.share');
  const { from, to } = move;
  const link = useShareLink(move, page);
  const isSame = from.server !== null && from.server.host === to.server?.host;
  const both = isSame ? 'same' : 'both';
  const known = from.server && to.server ? both : from.server ? 'from' : to.server ? 'to' : 'none';
  const text = t(`text.${known}`, {
    from: from.server ? displayHost(from.server) : '',
    to: to.server ? displayHost(to.server) : '',
  });
  const message = `${text} ${link}`;
  const mail = `${text}\r\n\r\n${link}`;
  // Whoever makes a new account can no longer post from the old one.
  const isOldLost = hasStep(move, 'newAccount');
  const ends = [...(isOldLost ? [] : [from]), ...(isSame && !isOldLost ? [] : [to])].filter(
    (end) => end.server && end.software.pages.share,
  );
  return (
    <ul className="share-ways">
      <li className="needs-script">
        <button type="button" className="quiet-button" data-share={link} data-text={text} hidden>
          {t('system')}
        </button>
      </li>
      {ends.map((end) => (
        <li key={end.side}>
          <PageLink end={end} page="share" query={`?text=${encodeURIComponent(message)}`}>
            {t('post', { server: end.server ? displayHost(end.server) : '' })}
          </PageLink>
        </li>
      ))}
      <li>
        <a href={`mailto:?subject=${encodeURIComponent(t('subject'))}&body=${encodeURIComponent(mail)}`}>
          {t('mail')}
        </a>
      </li>
    </ul>
  );
}
