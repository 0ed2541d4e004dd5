import { useTranslations } from 'next-intl';
import { siteContact } from '@/lib/pages/site';

/** The anchor of one fact, and the way to tell us that it is wrong; a mail names the fact in its subject. */
export function TellUs({ id, fact, about }: { id: string; fact: string; about: string }) {
  const t = useTranslations('Facts');
  const anchor = `${id}-${fact}`;
  const contact = siteContact();
  const href = contact.startsWith('mailto:') ? `${contact}?subject=${encodeURIComponent(anchor)}` : contact;
  return (
    <span className="fact-links">
      <a href={`#${anchor}`} aria-label={t('anchor', { about })}>
        #
      </a>{' '}
      <a href={href} aria-label={t('tellUsAbout', { about })}>
        {t('tellUs')}
      </a>
    </span>
  );
}
