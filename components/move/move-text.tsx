import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Handle } from '@/components/handles/handle';
import { PageLink } from '@/components/server/page-link';
import { ServerName } from '@/components/server/server-name';
import { UiLabel } from '@/components/ui/ui-label';
import type { PageId } from '@/lib/facts/software/types';
import type { Locale } from '@/lib/i18n/routing';
import { valuesFor } from '@/lib/i18n/values-for';
import type { End, Move } from '@/lib/move/move';
import { moveValues } from '@/lib/move/values';
import { pageHref } from '@/lib/pages/page-href';

/** The rendering of a tag in a message. */
export type Tag = (chunks: ReactNode) => ReactNode;

/** Unwraps a single text from the array that next-intl passes: a page has hundreds of tags, and the arrays would be serialized. */
const ofWords =
  (tag: Tag): Tag =>
  (chunks) =>
    tag(Array.isArray(chunks) && chunks.length === 1 ? chunks[0] : chunks);

/** A tag that links to a page of one of the two servers. */
export const pageTag =
  (end: End, page: PageId): Tag =>
  (chunks) => (
    <PageLink end={end} page={page}>
      {chunks}
    </PageLink>
  );

const stepTag =
  (step: string): Tag =>
  (chunks) => <a href={`#${step}`}>{chunks}</a>;

/** The rendering of each tag in the messages of the move guide. */
export function moveTags({ from, to }: Move) {
  return {
    b: (chunks: ReactNode) => <strong>{chunks}</strong>,
    i: (chunks: ReactNode) => <dfn>{chunks}</dfn>,
    ui: (chunks: ReactNode) => <UiLabel>{chunks}</UiLabel>,
    code: (chunks: ReactNode) => <code>{chunks}</code>,
    old: (chunks: ReactNode) => <ServerName end={from}>{chunks}</ServerName>,
    new: (chunks: ReactNode) => <ServerName end={to}>{chunks}</ServerName>,
    oldHandle: () => <Handle account={from} format="@user@domain" />,
    newHandle: () => <Handle account={to} format="@user@domain" />,
    logInFrom: pageTag(from, 'logIn'),
    logInTo: pageTag(to, 'logIn'),
    twoFactorFrom: pageTag(from, 'twoFactor'),
    twoFactorTo: pageTag(to, 'twoFactor'),
    profileFrom: pageTag(from, 'profile'),
    accountFrom: pageTag(from, 'account'),
    exportPage: pageTag(from, 'export'),
    movePage: pageTag(from, 'move'),
    requestsPage: pageTag(to, 'followRequests'),
    redirectPage: pageTag(from, 'redirectOnly'),
    undoPage: pageTag(from, 'undoMove'),
    goArchive: stepTag('archive'),
    goTell: stepTag('tell'),
    goExport: stepTag('export'),
    goPrepare: stepTag('prepare'),
    goImport: stepTag('import'),
    goLastLook: stepTag('lastLook'),
    goMove: stepTag('move'),
  };
}

/** A cache of values per move and language, for all messages of a page. */
function cachePerMove<Made>() {
  const made = new WeakMap<Move, Partial<Record<Locale, Made>>>();
  return (move: Move, locale: Locale, make: () => Made): Made => {
    const byLocale = made.get(move) ?? {};
    made.set(move, byLocale);
    byLocale[locale] ??= make();
    return byLocale[locale];
  };
}

const valuesOf = cachePerMove<ReturnType<typeof moveValues>>();

/** The texts and numbers of a move that messages can use. */
export function useMoveValues(move: Move) {
  const t = useTranslations('Common.server');
  const guide = useTranslations('MoveGuide');
  const locale = useLocale();
  return valuesOf(move, locale, () =>
    moveValues(move, locale, {
      yourOld: t('yourOld'),
      yourNew: t('yourNew'),
      oldHost: t('oldHost'),
      newHost: t('newHost'),
      name: guide('handleName'),
      newName: guide('handleNameNew'),
    }),
  );
}

/** All values that a message of the guide can use. */
type Values = Record<string, string | number | Tag>;

function tagsOf(move: Move, locale: Locale): Record<string, Tag> {
  const guide = pageHref('guide/move-server', locale, move.query);
  const tags = { ...moveTags(move), guide: (chunks: ReactNode) => <a href={guide}>{chunks}</a> };
  return Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, ofWords(tag)]));
}

const allValuesOf = cachePerMove<Values>();

/**
 * The texts of the move guide for these two servers. `say(key)` renders a message for Mastodon or for all software, `other(key)` one for
 * other software, `situation(key)` one of the pages for special situations; `t` is the translator for plain ones.
 */
export function useMoveText(move: Move) {
  const t = useTranslations('MoveGuide');
  const others = useTranslations('MoveOther');
  const situations = useTranslations('Situations');
  const { MoveGuide, MoveOther, Situations } = useMessages();
  const locale = useLocale();
  const names = useMoveValues(move);
  const values = allValuesOf(move, locale, () => ({ ...names, ...tagsOf(move, locale) }));
  /** `more` has the values that only this message uses. */
  const say = (key: Parameters<typeof t.rich>[0], more?: Values): ReactNode =>
    // A test renders every message, so a missing value is found there.
    t.rich(key, { ...valuesFor(MoveGuide, key, values), ...more } as never);
  const other = (key: Parameters<typeof others.rich>[0]): ReactNode =>
    others.rich(key, valuesFor(MoveOther, key, values) as never);
  const situation = (key: Parameters<typeof situations.rich>[0], more?: Values): ReactNode =>
    situations.rich(key, { ...valuesFor(Situations, key, values), ...more } as never);
  return { t, say, other, situation };
}
