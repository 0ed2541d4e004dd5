import { useTranslations } from 'next-intl';
import { CautionSentence } from '@/components/move/cautions';
import type { CautionId } from '@/lib/facts/software/cautions';
import { isMastodon, type Move } from '@/lib/move/move';

/** What other software does in its own way after a move has begun. */
const rules: readonly CautionId[] = [
  'cooldown',
  'cooldownBothSides',
  'irreversible',
  'onceOnly',
  'canResendMove',
  'unfollowsAfter24h',
];

/** What holds instead of Mastodon's rules where a server runs something else; nothing where both run Mastodon, or nothing is known. */
export function OtherRules({ move }: { move: Move }) {
  const t = useTranslations('Trouble');
  const own = move.plan.cautions.flatMap(({ id, side }) =>
    side !== 'pair' && rules.includes(id) && !isMastodon(move[side]) ? { id, end: move[side] } : [],
  );
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{t('otherRules')}</h2>
      <ul>
        {own.map(({ id, end }) => (
          <li key={`${id} ${end.side}`}>
            <CautionSentence id={id} end={end} />
          </li>
        ))}
      </ul>
    </section>
  );
}
