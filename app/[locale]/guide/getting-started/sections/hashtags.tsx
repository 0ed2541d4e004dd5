import { Hashtag } from '@/components/guide/hashtag';
import { danishHashtags, hashtagGroups } from '@/lib/facts/guides/danish-hashtags';
import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

/** Why hashtags matter here, and those that Danes use. */
export function HashtagsSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useStartText(guide);
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
            {danishHashtags[group].map((tag) => (
              <li key={tag}>
                <Hashtag own={guide.own} tag={tag} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{say('hashtags.more')}</p>
    </>
  );
}
