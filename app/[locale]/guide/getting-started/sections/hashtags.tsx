import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Hashtag } from '@/components/guide/hashtag';
import { externalPages } from '@/lib/facts/external-urls';
import { hashtagGroups, hashtagList } from '@/lib/facts/guides/hashtags';
import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

/** Why hashtags matter here, and those that people use who write the language. */
export function HashtagsSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useStartText(guide);
  const { lang, source, groups } = hashtagList(useLocale());
  const list = (chunks: ReactNode) => <a href={externalPages[source].url}>{chunks}</a>;
  return (
    <>
      <p>{say('hashtags.why')}</p>
      <p>{say('hashtags.follow')}</p>
      <p>{say('hashtags.write')}</p>
      <h3>{t('hashtags.danishTitle')}</h3>
      <p>{say('hashtags.danish')}</p>
      {hashtagGroups.map((group) => (
        <section key={group}>
          <h4>{t(`hashtags.groups.${group}`)}</h4>
          <ul className="hashtags">
            {groups[group].map((tag) => (
              <li key={tag}>
                <Hashtag own={guide.own} tag={tag} lang={lang} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{say('hashtags.more', { hashtagList: list })}</p>
    </>
  );
}
