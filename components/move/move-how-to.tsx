import { useLocale, useTranslations } from 'next-intl';
import { useStepTitles } from '@/components/guide/step-titles';
import { JsonLd } from '@/components/site/json-ld';
import type { Move } from '@/lib/move/move';
import { pagePath } from '@/lib/pages';
import { siteOrigin } from '@/lib/site';
import { howTo } from '@/lib/structured-data';

/** About how long a move takes, as the guide says it in words. */
const minutes = 30;

/** The move guide and its steps for machines: those for any two servers, as search engines see the page. */
export function MoveHowTo({ move }: { move: Move }) {
  const t = useTranslations('MoveGuide');
  const url = siteOrigin() + pagePath('guide/move-server', useLocale());
  const titleOf = useStepTitles(move);
  const steps = move.steps.map((id) => ({ name: titleOf(id), url: `${url}#${id}` }));
  return <JsonLd data={howTo({ name: t('title'), description: t('description'), minutes }, steps)} />;
}
