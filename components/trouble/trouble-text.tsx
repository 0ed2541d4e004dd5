import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { moveTags, pageTag, type Tag, useMoveValues } from '@/components/move/move-text';
import { inItsLanguage } from '@/components/ui/in-its-language';
import { findSoftware } from '@/lib/facts/software/software';
import { type TroubleId, troubleEntry } from '@/lib/help/entries';
import { messageLanguage, screenMessage } from '@/lib/help/screen-message';
import {
  type TroublePart,
  type TroubleTag,
  troubleText,
  troubleTexts,
  troubleValues,
} from '@/lib/help/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { Move } from '@/lib/move/move';
import { situations } from '@/lib/move/situations/situations';
import type { StepId } from '@/lib/move/steps';
import { pageHref } from '@/lib/pages/page-href';
import { situationPage } from '@/lib/pages/situation-pages';

/** The site that moves accounts between Bluesky and the fediverse. */
const bounce = findSoftware({ id: 'bridgy-fed', version: null }).externalTool;

/** The tags that only these messages have, or that link elsewhere than in the move guide. */
function troubleLinks(
  { from, to }: Move,
  pages: Record<'guide' | 'back' | 'safe' | 'quiet' | 'files', string>,
) {
  const stepTag =
    (step: StepId): Tag =>
    (chunks) => <a href={`${pages.guide}#${step}`}>{chunks}</a>;
  return {
    aliasPage: pageTag(to, 'alias'),
    importPage: pageTag(to, 'import'),
    privacyPage: pageTag(to, 'privacy'),
    profileTo: pageTag(to, 'profile'),
    aboutFrom: pageTag(from, 'about'),
    aboutTo: pageTag(to, 'about'),
    aliasBack: pageTag(from, 'alias'),
    moveBack: pageTag(to, 'move'),
    redirectPage: pageTag(from, 'redirectOnly'),
    severedPage: pageTag(from, 'severed'),
    guide: (chunks: ReactNode) => <a href={pages.guide}>{chunks}</a>,
    back: (chunks: ReactNode) => <a href={pages.back}>{chunks}</a>,
    filesPage: (chunks: ReactNode) => <a href={pages.files}>{chunks}</a>,
    goTwoFactor: (chunks: ReactNode) => <a href={pages.safe}>{chunks}</a>,
    goQuiet: (chunks: ReactNode) => <a href={pages.quiet}>{chunks}</a>,
    bounce: (chunks: ReactNode) => <a href={bounce ?? undefined}>{chunks}</a>,
    goExport: stepTag('export'),
    goPrepare: stepTag('prepare'),
    goImport: stepTag('import'),
    goLastLook: stepTag('lastLook'),
    goMove: stepTag('move'),
  };
}

/** The texts of the trouble pages for these two servers: `part` renders one part of an entry, or null; `guide` is the address of the move guide. */
export function useTroubleText(move: Move) {
  const all = useTranslations();
  const locale = useLocale();
  const guide = pageHref('guide/move-server', locale, move.query);
  const back = pageHref(situationPage('back'), locale, situations.back.carry(move.query));
  const safe = `${pageHref('guide/getting-started', locale, move.query)}#safe`;
  const quiet = `${pageHref('guide/tips', locale, move.query)}#quiet`;
  const files = pageHref('guide/files', locale, move.query);
  const values = { ...useMoveValues(move), ...troubleValues(move, locale) };
  const tags: Record<TroubleTag, Tag> = {
    ...moveTags(move),
    ...troubleLinks(move, { guide, back, safe, quiet, files }),
  };
  const part = (id: TroubleId, name: TroublePart): ReactNode => {
    // The keys come from the rows of the entries; a test reads them all.
    const key = troubleTexts(id, name, move).find((known) => all.has(known as never)) as never;
    if (!key) return null;
    const text = all.rich(key, { ...values, ...tags } as never);
    return inItsLanguage(key, locale, name === 'title' ? inLanguagesSaid(id, text, locale) : text);
  };
  return { part, guide };
}

/** The titles of entries, which are plain texts but for a message that is quoted in another language. */
export function useTroubleTitle(): (id: TroubleId) => ReactNode {
  const all = useTranslations();
  const locale = useLocale();
  return (id) => inLanguagesSaid(id, all(troubleText(id, 'title') as never), locale);
}

/** The title of an entry. */
export function TroubleTitle({ id }: { id: TroubleId }) {
  return useTroubleTitle()(id);
}

/** A title of an entry, in which a message that Mastodon does not have in the reader's language is marked with its own. */
function inLanguagesSaid(id: TroubleId, title: ReactNode, locale: Locale): ReactNode {
  if (typeof title !== 'string') return title;
  const key = troubleEntry(id).messages.find(
    (message) =>
      messageLanguage(message, locale) !== locale && title.includes(screenMessage(message, locale)),
  );
  if (key === undefined) return title;
  const said = screenMessage(key, locale);
  const at = title.indexOf(said);
  return (
    <>
      {title.slice(0, at)}
      <span lang={messageLanguage(key, locale)}>{said}</span>
      {title.slice(at + said.length)}
    </>
  );
}
