import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FirstPaint } from '@/components/guide/first-paint';
import { checkedOn, softwareTitle } from '@/lib/facts/software/title';
import type { Software } from '@/lib/facts/software/types';
import { longDay } from '@/lib/i18n/day';
import { isMastodon, type Move } from '@/lib/move/move';

/** What the page does, how long it takes, what it is made for, and when its facts were last checked. */
export function TitleBlock({ move, title, lead }: { move: Move; title?: string; lead?: ReactNode }) {
  const t = useTranslations('MoveGuide');
  const locale = useLocale();
  const areBothMastodon = isMastodon(move.from) && isMastodon(move.to);
  const from = nameOf(move.from.software);
  const to = nameOf(move.to.software);
  const checked = checkedOn([move.from.software, move.to.software]);
  return (
    <header className="title-block" id="title">
      <FirstPaint id="title" />
      <h1>{title ?? t(areBothMastodon ? 'title' : 'titleOther')}</h1>
      <p className="lead">{lead ?? t(`leads.${leadOf(move)}`)}</p>
      <ul className="facts">
        {!lead && <li>{t('duration')}</li>}
        <li>
          {from === to
            ? t('appliesTo', { software: from })
            : t('appliesToPair', { fromSoftware: from, toSoftware: to })}
        </li>
        <li>{t('checked', { date: longDay(checked, locale) })}</li>
      </ul>
    </header>
  );
}

/** The lead promises no more than the pair can carry. */
function leadOf({ plan }: Move): 'move' | 'moveOnly' | 'moveSome' | 'admin' | 'tool' | 'no' {
  const carriesNothing = plan.files.length === 0 && plan.ownArchive === null;
  if (plan.followers !== 'move' || !carriesNothing) return plan.followers;
  return plan.cautions.some(({ id }) => id === 'followersMayNotArrive') ? 'moveSome' : 'moveOnly';
}

/** Where the version decides and was not said, none is claimed. */
function nameOf(software: Software): string {
  return software.cautions.includes('versionDecides') ? software.name : softwareTitle(software);
}
