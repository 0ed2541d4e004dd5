import { useTranslations } from 'next-intl';
import { displayHost } from '@/lib/address/server/display-host';
import { nameHalves } from '@/lib/address/server/name-halves';
import type { End, Move } from '@/lib/move/move';
import { type Place, sideWord } from '@/lib/move/places';
import { serverGlyph } from './server-glyph';

/**
 * A server on one line: its sign, "Old" or "New" (on one server the window for it), and its name, with the middle cut where the line is too short for it. The name is one
 * word for who hears, searches or copies it; CSS draws its two halves. Only the word while the server is not named.
 */
export function ServerMark({ end: account }: { end: End }) {
  const t = useTranslations('GuideSteps.side');
  const { side, server, sharesServer } = account;
  const name = server ? displayHost(server) : '';
  const [beginning, end] = nameHalves(name);
  return (
    <span className={`server-mark server-${side}`}>
      {serverGlyph[side]}{' '}
      <span className="server-word">{t(sharesServer ? `window.${side}` : sideWord(account))}</span>
      {server && ' '}
      {server && (
        <bdi className="server cut" data-beginning={beginning} data-end={end}>
          <span className="cut-name">{name}</span>
        </bdi>
      )}
    </span>
  );
}

/** The mark of the first server of somebody who has moved before. The guide does not know its name. */
function FirstServerMark() {
  const t = useTranslations('GuideSteps.side');
  return (
    <span className="server-mark">
      {serverGlyph.first} <span className="server-word">{t('first')}</span>
    </span>
  );
}

/** The marks of the servers of a place: one, both or none. */
export function PlaceMarks({ move, place }: { move: Move; place: Place }) {
  return (
    <>
      {(place === 'from' || place === 'both') && <ServerMark end={move.from} />}
      {place === 'both' && ' '}
      {(place === 'to' || place === 'both') && <ServerMark end={move.to} />}
      {place === 'first' && <FirstServerMark />}
    </>
  );
}
