import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { moveTags, pageTag, type Tag, useMoveValues } from '@/components/move/move-text';
import { inItsLanguage } from '@/components/ui/in-its-language';
import { findSoftware } from '@/lib/facts/software/software';
import type { TroubleId } from '@/lib/help/entries';
import {
  type TroublePart,
  type TroubleTag,
  troubleText,
  troubleTexts,
  troubleValues,
} from '@/lib/help/texts';
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
    return key ? inItsLanguage(key, locale, all.rich(key, { ...values, ...tags } as never)) : null;
  };
  return { part, guide };
}

/** The titles of entries, which are plain texts. */
export function useTroubleTitle(): (id: TroubleId) => string {
  const all = useTranslations();
  return (id) => all(troubleText(id, 'title') as never);
}
