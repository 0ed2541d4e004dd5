import { useMoveText } from '@/components/move/move-text';
import { softwareTitle } from '@/lib/facts/software/title';
import { hasStep, type Move } from '@/lib/move/move';

/** Said before anybody exports anything: what these two servers cannot do, why, and what can be done instead. Nothing where all can be done. */
export function Stop({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const { from, to, plan } = move;
  if (plan.followers === 'move') return null;
  const titles = { fromTitle: softwareTitle(from.software), toTitle: softwareTitle(to.software) };
  if (plan.followers !== 'no' || plan.stop === null) {
    const how = plan.followers === 'tool' ? 'tool' : 'admin';
    return (
      <section className="stop" id="stop" aria-labelledby="stop-title">
        <h2 id="stop-title">{t(`stop.${how}.title`)}</h2>
        <p>{say(`stop.${how}.text`, titles)}</p>
      </section>
    );
  }
  const isSame = plan.stop === 'both' && titles.fromTitle === titles.toTitle;
  return (
    <section className="stop" id="stop" aria-labelledby="stop-title">
      <h2 id="stop-title">{t(from.sharesServer ? 'stop.titleSame' : 'stop.title')}</h2>
      <p>{say(`stop.why.${isSame ? 'same' : plan.stop}`, titles)}</p>
      {plan.stop === 'to' && <p>{say('stop.otherServer')}</p>}
      <p>
        <strong>{t('stop.instead')}</strong>
      </p>
      <ul>
        {plan.ownArchive && <li>{say('stop.archive')}</li>}
        {hasStep(move, 'export') && <li>{say('stop.files')}</li>}
        <li>{say('stop.tell')}</li>
        {!hasStep(move, 'beforeTheDate') && <li>{say('stop.keep')}</li>}
      </ul>
    </section>
  );
}
