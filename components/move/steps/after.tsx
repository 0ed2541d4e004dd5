import { useLocale, useTranslations } from 'next-intl';
import { Step } from '@/components/guide/step';
import { FilesLink } from '@/components/move/files-link';
import { useMoveText } from '@/components/move/move-text';
import { ReadyPost } from '@/components/move/ready-post';
import { RemindersLink } from '@/components/move/reminders';
import { TwoWindows } from '@/components/pictures/two-windows';
import { OpenPage } from '@/components/server/open-page';
import { Share } from '@/components/share/share';
import { externalUrls } from '@/lib/facts/external-urls';
import type { Software } from '@/lib/facts/software/types';
import { followsByHand, hasStep, isMastodon, type Move, waitToMoveAgain } from '@/lib/move/move';
import { pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { situationPage } from '@/lib/pages/situation-pages';
import { OldAccount } from './after/old-account';

/** Guides for somebody who has just moved to Mastodon, the nearest first. */
const afterMoving = ['guide/getting-started', 'guide/tips'] as const;

/** Step: what to look after today and in the time to come, and where to go next. */
export function AfterStep({ move }: { move: Move }) {
  const { t, say, other, isOther } = useMoveText(move);
  const { from, to } = move;
  const [left, reached] = [from.software, to.software];
  const hasSameApps = left.family === reached.family && (left.family !== 'other' || left.id === reached.id);
  const apps =
    hasSameApps || isOther('other.after.today.apps') ? 'after.today.apps' : 'after.today.appsOther';
  const closes = isMastodon(from) && !from.software.cautions.includes('staysUsableAfterMove');
  return (
    <Step
      move={move}
      id="after"
      title={t('after.title')}
      why={say('after.why')}
      done={say(hasStep(move, 'import') ? 'after.done' : 'after.doneNoFiles')}
      different={
        <>
          {hasStep(move, 'move') && <FilesLink move={move} text="after.look" section="after" />}
          <OldAccount move={move} />
        </>
      }
      afterwards={<Closing move={move} />}
    >
      <ul>
        <li>{closes && isMastodon(to) ? say('after.today.apps') : other(apps)}</li>
        <li>
          {isMastodon(to) ? say('after.today.requests') : other(requestsIn(to.software))}
          {/* Without a server there is no link in the sentence. */}
          {!isMastodon(to) && to.server === null && to.software.pages.followRequests && (
            <OpenPage end={to} page="followRequests" name="" />
          )}
        </li>
        {hasStep(move, 'lastLook') && followsByHand(move) && (
          <li>{other(isMastodon(from) ? 'after.today.followsFile' : 'after.today.follows')}</li>
        )}
        <li>{say('after.today.links')}</li>
        <li>{closes ? say('after.today.forward') : other('after.today.forward')}</li>
        <li>
          <strong>{say('after.keepTitle')}:</strong>{' '}
          {isMastodon(from) ? say('after.keep') : other('after.keep')}
        </li>
      </ul>
    </Step>
  );
}

/** Where those who ask to follow are let in: on a page of their own, in an app where the server has no pages for it, or on the profile. */
function requestsIn({ pages, postsNeed }: Software) {
  if (pages.followRequests) return 'after.today.requestsPage';
  return postsNeed === 'App' ? 'after.today.requestsApp' : 'after.today.requests';
}

/** The end of the guide: what somebody wants who has just moved. */
function Closing({ move }: { move: Move }) {
  const { t, say, sayOr, tells } = useMoveText(move);
  const { postsNeed, traits } = move.to.software;
  const texts = useTranslations();
  const locale = useLocale();
  return (
    <section className="closing" aria-label={t('after.dayTitle')}>
      <TwoWindows />
      {tells('after.hello') && !traits.postsToCommunities && (
        <>
          <h3>{t('after.helloTitle')}</h3>
          <p>{sayOr('after.hello', postsNeed && postsNeed !== 'App' && `after.hello${postsNeed}`)}</p>
          <ReadyPost move={move} at={move.to} text="after.helloText" open="after.helloOpen" />
        </>
      )}
      <Days move={move} />
      {(isMastodon(move.from) || isMastodon(move.to)) && (
        <>
          <h3>{t('after.readTitle')}</h3>
          <ul>
            {(isMastodon(move.to) ? afterMoving : []).map((key) => (
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
        </>
      )}
      {tells('after.share') && (
        <details className="send-on">
          <summary>{t('after.shareTitle')}</summary>
          <p>{t('after.share')}</p>
          <Share
            move={move}
            page={move.situation === 'closing' ? situationPage('closing') : 'guide/move-server'}
          />
        </details>
      )}
    </section>
  );
}

function Days({ move }: { move: Move }) {
  const { t, say, other, tells } = useMoveText(move);
  const { from, to } = move;
  const { traits, pages } = to.software;
  const doorBack =
    isMastodon(to) && pages.privacy !== undefined
      ? say(traits.unlockOnPrivacyPage ? 'after.doorBack' : 'after.doorBackOld')
      : other('after.doorBack');
  const hasImport = hasStep(move, 'import');
  const waitDays = waitToMoveAgain(move);
  return (
    <>
      <h3>{t('after.dayTitle')}</h3>
      <ul>
        <li>
          {say('after.day1')}{' '}
          {hasImport && (traits.confirmsImports ? say('after.day1Imports') : other('after.day1Imports'))}
        </li>
        <li>
          {isMastodon(from) ? say('after.day7') : other('after.day7')}{' '}
          {waitDays === 7 && say('after.dayCooldown')}
          <p>{doorBack}</p>
        </li>
        {waitDays !== null && waitDays !== 7 && tells('after.dayCooldown') && (
          <li>
            {say('after.day')} {say('after.dayCooldown')}
          </li>
        )}
      </ul>
      {tells('after.reminders') && <RemindersLink />}
    </>
  );
}
