import { Callout } from '@/components/ui/callout';
import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

const levels = ['public', 'quiet', 'followers', 'mention'] as const;

/** The first post, and who gets to see it. */
export function PostSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useStartText(guide);
  return (
    <>
      <p>{say('post.intro')}</p>
      <ol className="instructions">
        <li>{say('post.write')}</li>
        <li>{say('post.tags')}</li>
        <li>{say('post.press')}</li>
        <li>{say('post.pin')}</li>
      </ol>
      <h3>{t('post.levelsTitle')}</h3>
      <p>{say('post.levels')}</p>
      <table className="word-table">
        <thead>
          <tr>
            <th scope="col">{t('post.level')}</th>
            <th scope="col">{t('post.who')}</th>
            <th scope="col">{t('post.where')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level}>
              <th scope="row">{say(`post.${level}.name`)}</th>
              <td>{say(`post.${level}.who`)}</td>
              <td>{say(`post.${level}.where`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Callout kind="important">{say('post.private')}</Callout>
      <p>{say('post.edit')}</p>
    </>
  );
}
