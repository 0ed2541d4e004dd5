import { useLocale, useTranslations } from 'next-intl';
import { Callout } from '@/components/callout';
import { useMoveText } from '@/components/move-text';
import { Offline } from '@/components/offline';
import { ReadyPost } from '@/components/ready-post';
import { Reminders } from '@/components/reminders';
import { ServerTag } from '@/components/server-tag';
import { Share } from '@/components/share';
import { Step } from '@/components/step';
import { externalUrls } from '@/lib/external-urls';
import type { Move } from '@/lib/move/move';
import { pageHref } from '@/lib/page-href';
import { guideKeys, pageRow } from '@/lib/pages';

/** Step: what to look after today, on day 1, 7 and 30, and where to go next. */
export function AfterStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const texts = useTranslations();
  const locale = useLocale();
  const otherGuides = guideKeys.filter((key) => key !== 'guide/move-server');
  const staysUsable = move.plan.cautions.some(({ id }) => id === 'staysUsableAfterMove');
  return (
    <Step move={move} id="after" title={t('after.title')} why={say('after.why')} at={move.to}>
      <h3>{t('after.todayTitle')}</h3>
      <ul>
        <li>{say('after.today.apps')}</li>
        <li>{say('after.today.requests')}</li>
        <li>{say('after.today.links')}</li>
        <li>{say('after.today.forward')}</li>
      </ul>
      <h3>{t('after.helloTitle')}</h3>
      <p>{t('after.hello')}</p>
      <ReadyPost move={move} at={move.to} text="after.helloText" open="after.helloOpen" />
      <h3>{t('after.dayTitle')}</h3>
      <ul>
        <li>{say('after.day1')}</li>
        <li>{say('after.day7')}</li>
        <li>{say('after.day30')}</li>
      </ul>
      <Reminders move={move} />
      <h3>{t('after.stillTitle')}</h3>
      <ServerTag end={move.from} />
      <p>{say(staysUsable ? 'after.stillGlitch' : 'after.still')}</p>
      <Callout kind="important">
        <p>
          <strong>{t('after.keepTitle')}.</strong> {say('after.keep')}
        </p>
      </Callout>
      <p>{say('after.cooldown')}</p>
      <p>{say('after.back')}</p>
      <Callout kind="done">{say('after.done')}</Callout>
      <h3>{t('after.shareTitle')}</h3>
      <p>{t('after.share')}</p>
      <Share move={move} page="guide/move-server" />
      <Offline page="guide/move-server" query={move.query} />
      <h3>{t('after.readTitle')}</h3>
      <ul>
        {otherGuides.map((key) => (
          <li key={key}>
            <a href={pageHref(key, locale, move.query)}>{texts(`${pageRow(key).namespace}.title`)}</a>
          </li>
        ))}
        <li>
          {say('after.readDocs', {
            docs: (chunks) => <a href={externalUrls.mastodonDocsMoving}>{chunks}</a>,
          })}
        </li>
      </ul>
    </Step>
  );
}
