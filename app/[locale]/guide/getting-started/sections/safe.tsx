import { useLocale } from 'next-intl';
import { OwnPage } from '@/components/site/own-page';
import { Callout } from '@/components/ui/callout';
import { everydayWords } from '@/lib/facts/guides/words';
import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

/** A second lock on the account. */
export function SafeSection({ guide }: { guide: OwnGuide }) {
  const { say } = useStartText(guide);
  const words = everydayWords(useLocale());
  return (
    <>
      <p>{say('safe.why')}</p>
      <ol className="instructions">
        <li>
          {say('safe.open')}
          <OwnPage own={guide.own} page="twoFactor" name={words.twoFactor} />
        </li>
        <li>{say('safe.scan')}</li>
        <li>{say('safe.code')}</li>
        <li>{say('safe.recovery')}</li>
      </ol>
      <Callout kind="done">{say('safe.done')}</Callout>
    </>
  );
}

/** Where Mastodon runs besides the browser. */
export function AppsSection({ guide }: { guide: OwnGuide }) {
  const { say } = useStartText(guide);
  return (
    <>
      <p>{say('apps.official')}</p>
      <p>{say('apps.others')}</p>
      <p>{say('apps.web')}</p>
      <p>{say('apps.access')}</p>
    </>
  );
}
