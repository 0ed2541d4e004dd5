import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { CautionSentence } from '@/components/move/cautions';
import { useReadLine } from '@/components/move/read-text';
import { languageOfWords } from '@/components/ui/in-its-language';
import { menuLanguage, menuWords } from '@/lib/facts/software/menu-words';
import type { Read } from '@/lib/facts/software/read';
import type { DataKind, ExportFile, PageId, Software } from '@/lib/facts/software/types';
import { longDay, longMonth } from '@/lib/i18n/day';
import type { Locale } from '@/lib/i18n/routing';
import { TellUs } from './tell-us';

/** Everything the guides know about one software at one version, from its row. */
export function SoftwareFacts({ id, name, software }: { id: string; name: string; software: Software }) {
  const t = useTranslations('Facts');
  const kept = useTranslations('MoveGuide.kept');
  const locale = useLocale();
  const readLine = useReadLine();
  const { cooldown, canMoveOut, externalTool, ownArchive } = software;
  const kinds = (all: readonly DataKind[]) => all.map((kind) => kept(kind)).join('; ') || t('none');
  const files = Object.entries(software.exports) as [DataKind, ExportFile][];
  const can = (known: boolean | 'unknown') => t(known === 'unknown' ? 'notKnown' : known ? 'yes' : 'no');
  const moveOut = canMoveOut === 'admin' ? t('admin') : can(canMoveOut);
  const waits = cooldown
    ? t(cooldown.on === 'both' ? 'cooldownBoth' : 'cooldownOld', { days: `${cooldown.days}` })
    : null;
  const tool = externalTool ? t('tool', { tool: externalTool }) : null;
  const facts: readonly (readonly [name: string, term: string, fact: ReactNode])[] = [
    ['move-in', t('moveIn'), tool ?? can(software.canMoveIn)],
    ['move-out', t('moveOut'), tool ?? moveOut],
    ['wait', t('cooldown'), waits ?? t('cooldownNone')],
    ['undo', t('undo'), t(`undoes.${software.undo}`)],
    ['handle', t('handle'), <code key="handle">{software.handleFormat}</code>],
    ['exports', t('exports'), files.length > 0 ? <Files key="exports" files={files} /> : t('none')],
    ['imports', t('imports'), kinds(software.imports)],
    ...(ownArchive
      ? ([
          [
            'whole-account',
            t('ownArchive'),
            <Fragment key="whole-account">
              {t('ownArchiveYes')} (<code>{ownArchive.export}</code> → <code>{ownArchive.import}</code>)
            </Fragment>,
          ],
        ] as const)
      : []),
    ...(software.supportEnds
      ? ([['fixes', t('fixes'), t('fixesUntil', { date: longDay(software.supportEnds, locale) })]] as const)
      : []),
  ];
  return (
    <section className="software-facts" id={id} aria-labelledby={`${id}-title`}>
      <details className="more facts-fold">
        <summary>
          <h2 id={`${id}-title`}>{name}</h2>
        </summary>
        <p className="hint">{readLine([software])}</p>
        <dl>
          {facts.map(([fact, term, value]) => (
            <div key={fact} id={`${id}-${fact}`}>
              <dt>{term}</dt>
              <dd>
                {value} <TellUs id={id} fact={fact} about={`${name}: ${term}`} />
              </dd>
            </div>
          ))}
        </dl>
        <Paths id={id} name={name} part="page" title={t('pages')} paths={software.pages} />
        <Paths id={id} name={name} part="other-page" title={t('otherPages')} paths={software.otherPages} />
        <Clicks id={id} name={name} software={software} />
        {software.cautions.length > 0 && (
          <>
            <h3>{t('cautions')}</h3>
            <ul>
              {software.cautions.map((caution) => (
                <li key={caution} id={`${id}-caution-${caution}`}>
                  <CautionSentence
                    id={caution}
                    end={{ side: 'to', server: null, software, basis: 'said', guess: null, elsewhere: null }}
                    name={t('theServer')}
                  />{' '}
                  <TellUs id={id} fact={`caution-${caution}`} about={name} />
                </li>
              ))}
            </ul>
          </>
        )}
        {software.sources.length > 0 && (
          <>
            <h3>{t('sources')}</h3>
            <ul>
              {software.sources.map(({ at, read }) => (
                <li key={at}>
                  <span lang="en">{at}</span> ({sourceState(read, locale)})
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}

/** Kinds of data, each with the path of its file and the name the file is saved under, where they are known. */
function Files({ files }: { files: readonly [DataKind, ExportFile][] }) {
  const kept = useTranslations('MoveGuide.kept');
  return files.map(([kind, { path, fileName }], index) => {
    const codes = [path, fileName].filter((code) => code !== null);
    return (
      <Fragment key={kind}>
        {index > 0 && '; '}
        {kept(kind)}
        {codes.length > 0 && ' ('}
        {codes.map((code, at) => (
          <Fragment key={code}>
            {at > 0 && ' → '}
            <code>{code}</code>
          </Fragment>
        ))}
        {codes.length > 0 && ')'}
      </Fragment>
    );
  });
}

/** The state of a source: release, commit, and what it is of. */
function sourceState({ version, commit, of }: Read, locale: Locale): string {
  const date = of.length === 10 ? longDay(of, locale) : longMonth(of, locale);
  return [version, commit, date].filter(Boolean).join(', ');
}

type Part = { id: string; name: string };

function Paths({
  id,
  name,
  part,
  title,
  paths,
}: Part & { part: string; title: string; paths: Software['pages'] }) {
  const t = useTranslations('Facts.page');
  const all = Object.entries(paths) as [PageId, string][];
  if (all.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="facts-paths">
        {all.map(([page, path]) => (
          <li key={page} id={`${id}-${part}-${page}`}>
            {t(page)}: <code>{path}</code>{' '}
            <TellUs id={id} fact={`${part}-${page}`} about={`${name}: ${t(page)}`} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Clicks({ id, name, software }: Part & { software: Software }) {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const all = Object.keys(software.menus) as PageId[];
  if (all.length === 0) return null;
  return (
    <>
      <h3>{t('menus')}</h3>
      <ul className="facts-paths">
        {all.map((page) => (
          <li key={page} id={`${id}-menu-${page}`}>
            {t(`page.${page}`)}:{' '}
            <span {...languageOfWords(menuLanguage(software, page, locale), locale)}>
              {menuWords(software, page, locale)?.join(' › ')}
            </span>{' '}
            <TellUs id={id} fact={`menu-${page}`} about={`${name}: ${t(`page.${page}`)}`} />
          </li>
        ))}
      </ul>
    </>
  );
}
