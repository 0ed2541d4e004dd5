import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Handle } from '@/components/handles/handle';
import { PageLink } from '@/components/server/page-link';
import { ServerName, useStandIns } from '@/components/server/server-name';
import { inItsLanguage, languageOfWords } from '@/components/ui/in-its-language';
import { keepStops } from '@/components/ui/keep-stops';
import { UiLabel } from '@/components/ui/ui-label';
import { externalPages } from '@/lib/facts/external-urls';
import type { PageId } from '@/lib/facts/software/types';
import type { Locale } from '@/lib/i18n/routing';
import { valuesFor } from '@/lib/i18n/values-for';
import type { End, Move } from '@/lib/move/move';
import { situationIds } from '@/lib/move/situations/ids';
import { circumstancesOf, holds } from '@/lib/move/situations/sentences';
import { situations } from '@/lib/move/situations/situations';
import { moveValues } from '@/lib/move/values';
import { buttonsInEnglish } from '@/lib/move/words';
import { pageHref } from '@/lib/pages/page-href';
import { situationPage } from '@/lib/pages/situation-pages';
import { troublePage } from '@/lib/pages/trouble-pages';
import { Aside } from './aside';

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
    why: (chunks: ReactNode) => <Aside kind="why">{chunks}</Aside>,
    rare: (chunks: ReactNode) => <Aside kind="rare">{chunks}</Aside>,
    i: (chunks: ReactNode) => <dfn>{chunks}</dfn>,
    ui: (chunks: ReactNode) => <UiLabel>{chunks}</UiLabel>,
    code: (chunks: ReactNode) => <code>{chunks}</code>,
    old: (chunks: ReactNode) => <ServerName end={from}>{chunks}</ServerName>,
    new: (chunks: ReactNode) => <ServerName end={to}>{chunks}</ServerName>,
    server: (chunks: ReactNode) => <bdi className="server">{chunks}</bdi>,
    oldHandle: () => <Handle account={from} format="@user@domain" />,
    newHandle: () => <Handle account={to} format="@user@domain" />,
    logInFrom: pageTag(from, 'logIn'),
    logInTo: pageTag(to, 'logIn'),
    twoFactorFrom: pageTag(from, 'twoFactor'),
    twoFactorTo: pageTag(to, 'twoFactor'),
    profileFrom: pageTag(from, 'profile'),
    accountFrom: pageTag(from, 'account'),
    exportPage: pageTag(from, 'export'),
    importPage: pageTag(to, 'import'),
    privacyTo: pageTag(to, 'privacy'),
    movePage: pageTag(from, 'move'),
    requestsPage: pageTag(to, 'followRequests'),
    redirectPage: pageTag(from, 'redirectOnly'),
    undoPage: pageTag(from, 'undoMove'),
    undoBackPage: pageTag(to, 'undoMove'),
    aboutFrom: pageTag(from, 'about'),
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
  const standIn = useStandIns();
  const [from, to] = [standIn(move.from), standIn(move.to)];
  return valuesOf(move, locale, () =>
    moveValues(move, locale, {
      yourOld: from.name,
      yourNew: to.name,
      oldAccount: t('oldAccount'),
      newAccount: t('newAccount'),
      oldHost: from.host,
      newHost: to.host,
      name: guide('handleName'),
      newName: guide('handleNameNew'),
    }),
  );
}

/** All values that a message of the guide can use. */
type Values = Record<string, string | number | Tag>;

function tagsOf(move: Move, locale: Locale): Record<string, Tag> {
  const guide = pageHref('guide/move-server', locale, move.query);
  const startGuide = pageHref('guide/getting-started', locale, situations.newName.carry(move.query));
  const linkTo =
    (href: string): Tag =>
    (chunks) => <a href={href}>{chunks}</a>;
  const inEnglish = buttonsInEnglish(move.from, move.to, locale);
  const tags: Record<string, Tag> = {
    ...moveTags(move),
    ui: (chunks) => (
      <UiLabel language={typeof chunks === 'string' && inEnglish.has(chunks) ? 'en' : undefined}>
        {chunks}
      </UiLabel>
    ),
    said: (chunks) => (
      <span {...languageOfWords(typeof chunks === 'string' && inEnglish.has(chunks) ? 'en' : locale, locale)}>
        {chunks}
      </span>
    ),
    guide: linkTo(guide),
    guidePrepare: linkTo(`${guide}#prepare`),
    chooseServer: linkTo(pageHref('guide/choose-a-server', locale, move.query)),
    goTwoFactor: linkTo(`${startGuide}#safe`),
    bridgyFed: linkTo(externalPages.bridgyFed.url),
    tooManyPage: linkTo(pageHref(troublePage('too-many-follows'), locale, move.query)),
    ...Object.fromEntries(
      situationIds.map((id) => [
        `${id}Page`,
        linkTo(pageHref(situationPage(id), locale, situations[id].carry(move.query))),
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, ofWords(tag)]));
}

/** The posts that are prepared for the reader. */
export type PostKey = 'lastLook.goodbyeText' | 'after.helloText' | 'tell.post';

const allValuesOf = cachePerMove<Values>();

// Over a union of hundreds of keys, TypeScript would work out the arguments of every message, which takes minutes.
function richly(
  translator: unknown,
  namespace: string,
  locale: Locale,
  key: string,
  values: Values,
): ReactNode {
  const sentence = (translator as { rich(key: string, values: Values): ReactNode }).rich(key, values);
  return inItsLanguage(`${namespace}.${key}`, locale, keepStops(sentence));
}

/** Where the words of a sentence stand that is another one for a move: by its key among the situations' messages, or nowhere. */
function useInstead(move: Move): (key: string) => string | undefined {
  const situations = useTranslations('Situations');
  return (key) =>
    circumstancesOf(move)
      .map((circumstance) => `instead.${circumstance}.${key}`)
      .find((known) => situations.has(known as never));
}

/**
 * The sentences of the move guide for these two servers, with the servers' names, Mastodon's own words, the numbers of the steps and
 * the links put in. `say(key)` gives one of those that hold for Mastodon or for every software, `other(key)` one for a server that
 * runs something else, `situation(key)` one for readers who stand somewhere special. Where a sentence is another one in the move's
 * circumstances, that one is given (what is said of Mastodon never stands in for what is said of something else); where it does not
 * hold, nothing.
 */
export function useMoveText(move: Move) {
  const t = useTranslations('MoveGuide');
  const others = useTranslations('MoveOther');
  const situations = useTranslations('Situations');
  const { MoveGuide, MoveOther, Situations } = useMessages();
  const locale = useLocale();
  const names = useMoveValues(move);
  const values = allValuesOf(move, locale, () => ({ ...names, ...tagsOf(move, locale) }));
  const insteadOf = useInstead(move);
  /** Whether a sentence has other words in the move's circumstances. */
  const isOther = (key: string): boolean => insteadOf(key) !== undefined;
  const situation = (key: Parameters<typeof situations.raw>[0], more?: Values): ReactNode =>
    // That each sentence finds what it asks for is held by a test that renders them all.
    richly(situations, 'Situations', locale, key, { ...valuesFor(Situations, key, values), ...more });
  /** A word of Mastodon's screens is empty, and a waiting time 0, where the server runs something else: then the usual sentence holds. */
  const wholeInsteadOf = (key: string): string | undefined => {
    const instead = insteadOf(key);
    if (!instead) return undefined;
    const put = Object.values(valuesFor(Situations, instead, values));
    return put.some((value) => value === '' || value === 0) ? undefined : instead;
  };
  const unless = (key: string, at: string, usual: () => ReactNode, more?: Values): ReactNode => {
    if (!holds(key, move)) return null;
    const instead = wholeInsteadOf(at);
    return instead ? situation(instead as never, more) : usual();
  };
  /** One sentence of the guide; `more` holds what only this sentence has. */
  const say = (key: Parameters<typeof t.raw>[0], more?: Values): ReactNode =>
    unless(
      key,
      key,
      () => richly(t, 'MoveGuide', locale, key, { ...valuesFor(MoveGuide, key, values), ...more }),
      more,
    );
  const other = (key: Parameters<typeof others.raw>[0]): ReactNode =>
    unless(key, `other.${key}`, () =>
      richly(others, 'MoveOther', locale, key, valuesFor(MoveOther, key, values)),
    );
  /** A post in the words that `say` shows, as plain text. */
  const plain = (key: PostKey, tags: Record<'oldHandle' | 'newHandle', () => string>): string => {
    const instead = wholeInsteadOf(key);
    const [words, found]: [unknown, string] = instead ? [situations, instead] : [t, key];
    return (words as { markup(key: string, values: typeof tags): string }).markup(found, tags);
  };
  /** Like `say`; but where `elsewhere`, a sentence for other software, is given, and the circumstances have no other words, that one. */
  const sayOr = (
    key: Parameters<typeof t.raw>[0],
    elsewhere: Parameters<typeof others.raw>[0] | false | undefined,
  ): ReactNode => (elsewhere && !isOther(key) ? other(elsewhere) : say(key));
  /** Whether a sentence holds for this move, as it is or in other words. */
  const tells = (key: string): boolean => holds(key, move);
  return { t, say, sayOr, plain, other, situation, tells, isOther };
}
