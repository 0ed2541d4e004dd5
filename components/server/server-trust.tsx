import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Callout } from '@/components/guide/callout';
import type { End } from '@/lib/move/move';
import type { Server } from '@/lib/server/server';
import { suspicionOf } from '@/lib/server/suspicion';

const host = (chunks: ReactNode) => (
  <strong>
    <bdi>{chunks}</bdi>
  </strong>
);

/**
 * What a reader must know before trusting a page that names servers: anybody can make a link to it, and some names are made to
 * deceive. The names stand in full and in ASCII, as address bars show them where it matters.
 */
export function ServerTrust({ ends }: { ends: readonly End[] }) {
  const t = useTranslations('Common.trust');
  const servers = [
    ...new Map(ends.flatMap(({ server }) => (server ? [[server.host, server]] : []))).values(),
  ];
  const [first, second] = servers;
  if (!first) return null;
  return (
    <>
      {servers.map((server) => (
        <Suspected key={server.host} server={server} />
      ))}
      <p className="hint server-trust">
        {second
          ? t.rich('both', { from: first.host, to: second.host, host })
          : t.rich('one', { server: first.host, host })}
      </p>
    </>
  );
}

function Suspected({ server }: { server: Server }) {
  const t = useTranslations('Common.trust');
  const suspicion = suspicionOf(server);
  if (!suspicion) return null;
  return (
    <Callout kind="important">
      <p>
        {suspicion.kind === 'lookalike'
          ? t.rich('lookalike', { server: server.host, known: suspicion.known, host })
          : t.rich('mixedScripts', { server: server.host, host })}
      </p>
    </Callout>
  );
}
