import type { OwnGuide } from '@/lib/move/own-server';
import { rssExample } from '@/lib/move/rss';
import { useTipsText } from '../text';

const tips = ['apps', 'email', 'bookmarks', 'translate', 'share'] as const;

/** Mastodon outside Mastodon. */
export function ElsewhereSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTipsText(guide);
  return (
    <>
      <h3>{t('elsewhere.rssTitle')}</h3>
      <p>{say('elsewhere.rss')}</p>
      <p className="handle-example">
        <code>{rssExample(guide.own, 'https://mastodon.social')}</code>
      </p>
      <p>{say('elsewhere.rssTag')}</p>
      <h3>{t('elsewhere.moreTitle')}</h3>
      <ul className="points">
        {tips.map((tip) => (
          <li key={tip}>{say(`elsewhere.${tip}`)}</li>
        ))}
      </ul>
    </>
  );
}
