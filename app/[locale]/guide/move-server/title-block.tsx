import { useLocale, useTranslations } from 'next-intl';
import { longDay } from '@/lib/i18n/day';
import type { Move } from '@/lib/move/move';
import { checkedOn, softwareTitle } from '@/lib/software/title';

/** What the guide does, how long it takes, what it is made for, and when its facts were last checked. */
export function TitleBlock({ move }: { move: Move }) {
  const t = useTranslations('MoveGuide');
  const locale = useLocale();
  const from = softwareTitle(move.from.software);
  const to = softwareTitle(move.to.software);
  const checked = checkedOn([move.from.software, move.to.software]);
  return (
    <header className="title-block">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ul className="facts">
        <li>{t('duration')}</li>
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
