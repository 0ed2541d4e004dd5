import { useTranslations } from 'next-intl';
import { useStepTitles } from '@/components/guide/step-titles';
import { serverGlyph } from '@/components/server/server-glyph';
import { displayHost } from '@/lib/address/server/display-host';
import type { Move, Side } from '@/lib/move/move';
import { type Place, placeOf } from '@/lib/move/places';

const examples: Record<Side, string> = { from: 'mastodon.social', to: 'expressional.social' };
const sidesOf: Record<Place, readonly Side[]> = {
  from: ['from'],
  to: ['to'],
  both: ['from', 'to'],
  first: [],
  neither: [],
};

/**
 * The guide in small, as it will be: its steps, each with the server it is on. Without servers it shows examples; while somebody types,
 * `enhanceLiveHosts` puts their own in. A picture: all it says is told beside it.
 */
export function MiniGuide({ move }: { move: Move }) {
  const t = useTranslations('GuideSteps.side');
  const titleOf = useStepTitles(move);
  return (
    <div className="mini-guide" aria-hidden="true">
      {move.steps.map((id, index) => {
        const place = placeOf(id, move);
        return (
          <div key={id} className={`step step-${place}`}>
            <p className="step-row">
              <span className={`step-number step-number-${place}`}>{index + 1}</span> <b>{titleOf(id)}</b>{' '}
              <span className="step-place">
                {sidesOf[place].map((side) => {
                  const { server } = move[side];
                  return (
                    <span key={side} className={`server-mark server-${side}`}>
                      {serverGlyph[side]} <span className="server-word">{t(side)}</span>{' '}
                      <bdi className="server" data-live-host={side} data-example={examples[side]}>
                        {server ? displayHost(server) : examples[side]}
                      </bdi>
                    </span>
                  );
                })}
              </span>
            </p>
          </div>
        );
      })}
    </div>
  );
}
