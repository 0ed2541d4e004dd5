import { useLocale, useTranslations } from 'next-intl';
import { useStepTitles } from '@/components/guide/step-titles';
import { JsonLd } from '@/components/site/json-ld';
import { howTo } from '@/lib/formats/structured-data';
import { isMastodon, type Move, stepNumber } from '@/lib/move/move';
import { isGuideStep } from '@/lib/move/steps';
import { pagePath } from '@/lib/pages';
import { siteOrigin } from '@/lib/pages/site';

/** About how long a move takes, as the guide says it in words. */
const minutes = 30;

/** Structured data (HowTo) of the move guide, for pages that search engines index. */
export function MoveHowTo({ move }: { move: Move }) {
  const t = useTranslations('MoveGuide');
  const url = siteOrigin() + pagePath('guide/move-server', useLocale());
  const titleOf = useStepTitles(move);
  // Between other software the steps begin with other words; search engines only keep the page for Mastodon.
  const isOrdinary = isMastodon(move.from) && isMastodon(move.to) && move.plan.followers === 'move';
  const values = { moveStep: stepNumber(move, 'move'), goMove: (words: string) => words };
  const steps = move.steps.map((id) => ({
    name: titleOf(id),
    url: `${url}#${id}`,
    ...(isOrdinary && isGuideStep(id) && { text: t.markup(`${id}.why`, values as never) }),
  }));
  return <JsonLd data={howTo({ name: t('title'), description: t('description'), minutes }, steps)} />;
}
