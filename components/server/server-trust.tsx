import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import type { Server } from '@/lib/address/server/server';
import { suspicionOf } from '@/lib/address/server/suspicion';
import type { End } from '@/lib/move/move';

const host = (chunks: ReactNode) => (
  <strong>
    <bdi>{chunks}</bdi>
  </strong>
);

/**
 * A question whether the servers are the reader’s, since anybody can make a link with names in it, or a warning where a name looks like a
 * deception. The warning replaces the question, which asks to compare the name with the address bar: a deceptive name would pass. Hosts
 * are in ASCII, as address bars show them.
 */
export function ServerTrust({ ends }: { ends: readonly End[] }) {
  const t = useTranslations('Common.trust');
  const servers = serversOf(ends);
  const [first, second] = servers;
  if (!first) return null;
  if (servers.some(suspicionOf)) return <SuspectedServers ends={ends} />;
  return (
    <p className="hint server-trust">
      {second
        ? t.rich('both', { from: first.host, to: second.host, host })
        : t.rich('one', { server: first.host, host })}
    </p>
  );
}

/** A warning for each server whose name may be made to deceive; nothing for others. */
export function SuspectedServers({ ends }: { ends: readonly End[] }) {
  return serversOf(ends).map((server) => <Suspected key={server.host} server={server} />);
}

/** The servers that are named, each once. */
function serversOf(ends: readonly End[]): readonly Server[] {
  return [...new Map(ends.flatMap(({ server }) => (server ? [[server.host, server]] : []))).values()];
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
