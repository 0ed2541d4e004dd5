import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { useMoveText } from '@/components/move/move-text';
import { quotedWords } from '@/components/server/look-for';
import { softwareTitle } from '@/lib/facts/software/title';
import { type End, hasStep, type Move } from '@/lib/move/move';

/**
 * Said before anybody exports anything: what these two servers cannot do, and folded below it why, and what can be done instead. Nothing
 * where all can be done.
 */
export function Stop({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  const { from, to, plan } = move;
  const locale = useLocale();
  const titles = {
    fromTitle: softwareTitle(from.software, locale),
    toTitle: softwareTitle(to.software, locale),
  };
  if (plan.followers === 'move') return null;
  if (plan.followers === 'unknown') return <NotKnown move={move} titles={titles} />;
  if (plan.followers !== 'no' || plan.stop === null) {
    const how = plan.followers === 'tool' ? 'tool' : 'admin';
    return (
      <Fold title={t(`stop.${how}.title`)}>
        <p>{say(`stop.${how}.text`, titles)}</p>
      </Fold>
    );
  }
  const isSame = plan.stop === 'both' && titles.fromTitle === titles.toTitle;
  return (
    <Fold title={t(from.sharesServer ? 'stop.titleSame' : 'stop.title')}>
      <p>{say(`stop.why.${isSame ? 'same' : plan.stop}`, titles)}</p>
      {plan.stop === 'to' && <p>{say('stop.otherServer')}</p>}
      <p>
        <strong>{t('stop.instead')}</strong>
      </p>
      <ul>
        {plan.ownArchive && <li>{say('stop.archive')}</li>}
        {hasStep(move, 'export') && <li>{say('stop.files')}</li>}
        <li>{from.software.traits.postsToCommunities ? other('stop.tell') : say('stop.tell')}</li>
        {!hasStep(move, 'beforeTheDate') && <li>{say('stop.keep')}</li>}
      </ul>
    </Fold>
  );
}

/** The lead has said the same: what is folded is not in the way of the first step. */
function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="stop" id="stop">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

/** Where nobody has read what the two can do: no promise, and how to find out. */
function NotKnown({ move, titles }: { move: Move; titles: { fromTitle: string; toTitle: string } }) {
  const { t, say } = useMoveText(move);
  const locale = useLocale();
  const { from, to } = move;
  const words = (page: 'alias' | 'move' | 'export', { software }: End) => ({
    words: () => quotedWords(page, software, locale),
  });
  return (
    <Fold title={t('stop.unknown.title')}>
      <p>{say('stop.unknown.text', titles)}</p>
      <ul>
        {from.software.canMoveOut === 'unknown' && (
          <>
            <li>{say('stop.unknown.old', words('move', from))}</li>
            {!hasStep(move, 'export') && <li>{say('stop.unknown.files', words('export', from))}</li>}
          </>
        )}
        {to.software.canMoveIn === 'unknown' && <li>{say('stop.unknown.new', words('alias', to))}</li>}
        {hasStep(move, 'tell') && <li>{say('stop.unknown.tell')}</li>}
      </ul>
    </Fold>
  );
}
