import { getTranslations } from 'next-intl/server';
import { emptyQuery } from '@/lib/address/query';
import type { Locale } from '@/lib/i18n/routing';
import { type Move, readMove } from '@/lib/move/move';
import { moveValues } from '@/lib/move/values';
import { pagePath } from '@/lib/pages';
import { type TroubleId, troubleIds } from '../help/entries';
import { type TroublePart, troubleParts, troubleTags, troubleTexts, troubleValues } from '../help/texts';
import { troublePage } from '../pages/trouble-pages';

/** An entry as plain text: its path on the site, its title, and what to do about it, one paragraph per part. */
export type TroubleQuestion = { id: TroubleId; path: string; question: string; answer: readonly string[] };

/** Every tag becomes the words inside it. */
export const untagged = Object.fromEntries(troubleTags.map((tag) => [tag, (words: string) => words]));

/** Reads the texts of entries without their links and labels, for pages' heads, structured data and the like. */
export async function plainTrouble(locale: Locale, move: Move = readMove(emptyQuery)) {
  const t = await getTranslations({ locale });
  const standIns = {
    name: t('MoveGuide.handleName'),
    yourOld: t('Common.server.yourOld'),
    yourNew: t('Common.server.yourNew'),
    oldHost: t('Common.server.oldHost'),
    newHost: t('Common.server.newHost'),
  };
  const values = {
    ...moveValues(move, locale, standIns),
    ...troubleValues(move, locale),
    ...untagged,
  };
  return (id: TroubleId, part: TroublePart): string | null => {
    const key = troubleTexts(id, part, move).find((known) => t.has(known as never)) as never;
    return key ? t.markup(key, values as never) : null;
  };
}

/** All entries as questions and answers in a language, for two servers or for any. */
export async function troubleEntries(locale: Locale, move?: Move): Promise<readonly TroubleQuestion[]> {
  const text = await plainTrouble(locale, move);
  return troubleIds.map((id) => ({
    id,
    path: pagePath(troublePage(id), locale),
    question: text(id, 'title') ?? '',
    answer: troubleParts.map((part) => text(id, part)).filter((paragraph) => paragraph !== null),
  }));
}
