import { useLocale, useTranslations } from 'next-intl';
import { Step } from '@/components/guide/step';
import { useMoveText } from '@/components/move/move-text';
import { ReadyPost } from '@/components/move/ready-post';
import { Reminders } from '@/components/move/reminders';
import { SaveForOffline } from '@/components/share/save-for-offline';
import { Share } from '@/components/share/share';
import { Callout } from '@/components/ui/callout';
import { externalUrls } from '@/lib/facts/external-urls';
import { hasStep, isMastodon, type Move, waitToMoveAgain } from '@/lib/move/move';
import { guideKeys, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { OldAccount } from './after/old-account';

/** Step: what to look after today and in the time to come, and where to go next. */
export function AfterStep({ move }: { move: Move }) {
  const { t, say, other, tells } = useMoveText(move);
  const texts = useTranslations();
  const locale = useLocale();
  const otherGuides = guideKeys.filter((key) => key !== 'guide/move-server');
  const { from, to } = move;
  const closes = isMastodon(from) && !from.software.cautions.includes('staysUsableAfterMove');
  const hasImport = hasStep(move, 'import');
  const waitDays = waitToMoveAgain(move);
  const { traits, pages } = to.software;
  const doorBack =
    isMastodon(to) && pages.privacy !== undefined
      ? say(traits.unlockOnPrivacyPage ? 'after.doorBack' : 'after.doorBackOld')
      : other('after.doorBack');
  return (
    <Step move={move} id="after" title={t('after.title')} why={say('after.why')} at={to}>
      <h3>{t('after.todayTitle')}</h3>
      <ul>
        <li>{closes ? say('after.today.apps') : other('after.today.apps')}</li>
        <li>{isMastodon(to) ? say('after.today.requests') : other('after.today.requests')}</li>
        <li>{say('after.today.links')}</li>
        <li>{closes ? say('after.today.forward') : other('after.today.forward')}</li>
      </ul>
      {tells('after.hello') && (
        <>
          <h3>{t('after.helloTitle')}</h3>
          <p>{t('after.hello')}</p>
          <ReadyPost move={move} at={move.to} text="after.helloText" open="after.helloOpen" />
        </>
      )}
      <h3>{t('after.dayTitle')}</h3>
      <ul>
        <li>
          {say('after.day1')}{' '}
          {hasImport && (isMastodon(to) ? say('after.day1Imports') : other('after.day1Imports'))}
        </li>
        <li>
          {isMastodon(from) ? say('after.day7') : other('after.day7')} {doorBack}{' '}
          {waitDays === 7 && say('after.dayCooldown')}
        </li>
        {waitDays !== null && waitDays !== 7 && tells('after.dayCooldown') && (
          <li>
            {say('after.day')} {say('after.dayCooldown')}
          </li>
        )}
      </ul>
      <Reminders move={move} />
      <OldAccount move={move} />
      <Callout kind="done">{say(hasImport ? 'after.done' : 'after.doneNoFiles')}</Callout>
      {tells('after.share') && (
        <section className="send-on">
          <h3>{t('after.shareTitle')}</h3>
          <p>{t('after.share')}</p>
          <Share move={move} page="guide/move-server" />
        </section>
      )}
      <SaveForOffline page="guide/move-server" query={move.query} />
      <section className="read-on">
        <h3>{t('after.readTitle')}</h3>
        <ul>
          {otherGuides.map((key) => (
            <li key={key}>
              <a href={pageHref(key, locale, move.query)}>{texts(`${pageRow(key).namespace}.title`)}</a>
            </li>
          ))}
          {(isMastodon(from) || isMastodon(to)) && (
            <li>
              {say('after.readDocs', {
                docs: (chunks) => <a href={externalUrls.mastodonDocsMoving}>{chunks}</a>,
              })}
            </li>
          )}
        </ul>
      </section>
    </Step>
  );
}
