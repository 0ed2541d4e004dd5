import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CautionSentence } from '@/components/move/cautions';
import type { DataKind, PageId, Software } from '@/lib/facts/software/types';
import { longDay } from '@/lib/i18n/day';

/** Everything the guides know about one software at one version, from its row. */
export function SoftwareFacts({ id, name, software }: { id: string; name: string; software: Software }) {
  const t = useTranslations('Facts');
  const kept = useTranslations('MoveGuide.kept');
  const locale = useLocale();
  const { cooldown, canMoveOut, externalTool, ownArchive } = software;
  const kinds = (all: readonly DataKind[]) => all.map((kind) => kept(kind)).join('; ') || t('none');
  const moveOut = canMoveOut === 'admin' ? t('admin') : t(canMoveOut ? 'yes' : 'no');
  const waits = cooldown
    ? t(cooldown.on === 'both' ? 'cooldownBoth' : 'cooldownOld', { days: `${cooldown.days}` })
    : null;
  const tool = externalTool ? t('tool', { tool: externalTool }) : null;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('moveIn'), tool ?? t(software.canMoveIn ? 'yes' : 'no')],
    [t('moveOut'), tool ?? moveOut],
    [t('cooldown'), waits ?? t('cooldownNone')],
    [t('undo'), t(`undoes.${software.undo}`)],
    [t('handle'), <code key="handle">{software.handleFormat}</code>],
    [t('exports'), kinds(Object.keys(software.exports) as DataKind[])],
    [t('imports'), kinds(software.imports)],
    ...(ownArchive ? ([[t('ownArchive'), t('ownArchiveYes')]] as const) : []),
  ];
  return (
    <section className="software-facts" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{name}</h2>
      <p className="hint">{t('checked', { date: longDay(software.checked, locale) })}</p>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <Paths title={t('pages')} paths={software.pages} />
      <Paths title={t('otherPages')} paths={software.otherPages} />
      <Clicks software={software} />
      {software.cautions.length > 0 && (
        <>
          <h3>{t('cautions')}</h3>
          <ul>
            {software.cautions.map((caution) => (
              <li key={caution}>
                <CautionSentence
                  id={caution}
                  end={{ side: 'to', server: null, software }}
                  name={t('theServer')}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('sources')}</h3>
      <ul>
        {software.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </section>
  );
}

function Paths({ title, paths }: { title: string; paths: Software['pages'] }) {
  const t = useTranslations('Facts.page');
  const all = Object.entries(paths) as [PageId, string][];
  if (all.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="facts-paths">
        {all.map(([page, path]) => (
          <li key={page}>
            {t(page)}: <code>{path}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function Clicks({ software }: { software: Software }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const all = Object.entries(software.menus) as [PageId, Software['menus'][PageId]][];
  if (all.length === 0) return null;
  return (
    <>
      <h3>{t('menus')}</h3>
      <ul className="facts-paths">
        {all.map(([page, menu]) => (
          <li key={page}>
            {t(`page.${page}`)}: {menu?.[locale].join(' › ')}
          </li>
        ))}
      </ul>
    </>
  );
}
