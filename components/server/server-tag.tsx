import { useTranslations } from 'next-intl';
import type { End, Move } from '@/lib/move/move';
import { serverGlyph } from './server-glyph';
import { ServerName, useServerName } from './server-name';

/** A label that says which of the two servers the step is done on. */
export function ServerTag({ end }: { end: End }) {
  const t = useTranslations('MoveGuide');
  const name = useServerName(end);
  return (
    <p className={`server-tag server-tag-${end.side}`}>
      {serverGlyph[end.side]}
      <span>
        {t.rich(`youAreOn.${end.side}`, {
          from: name,
          to: name,
          b: (chunks) => <strong>{chunks}</strong>,
          server: (chunks) => <bdi className="server">{chunks}</bdi>,
        })}
      </span>
    </p>
  );
}

/** The same for a step that is done on both servers. */
export function BothServersTag({ move: { from, to } }: { move: Move }) {
  const t = useTranslations('MoveGuide');
  const tag = (end: End) => (chunks: React.ReactNode) => (
    <span className="server-whole">
      {serverGlyph[end.side]} <ServerName end={end}>{chunks}</ServerName>
    </span>
  );
  return (
    <p className="server-tag server-tag-both">
      <span>
        {t.rich('youAreOn.both', {
          from: useServerName(from),
          to: useServerName(to),
          old: tag(from),
          new: tag(to),
        })}
      </span>
    </p>
  );
}
