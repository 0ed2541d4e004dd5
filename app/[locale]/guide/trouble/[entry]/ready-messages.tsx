import { useMessages, useTranslations } from 'next-intl';
import { Handle } from '@/components/handles/handle';
import { StandInHint } from '@/components/handles/stand-in-hint';
import { PageLink } from '@/components/server/page-link';
import { useServerName } from '@/components/server/server-name';
import { copyButtonForNames } from '@/components/ui/copy-button';
import { type ReadyId, readyForOthers, readyMessages } from '@/lib/help/entry';
import { type End, isMastodon, type Move } from '@/lib/move/move';

/** Messages that can be sent as they are, to those who run a server or to everybody. */
export function ReadyMessages({ move, ready }: { move: Move; ready: readonly ReadyId[] }) {
  const t = useTranslations('Trouble');
  const { Trouble: messages } = useMessages();
  const values = {
    oldHandle: () => <Handle account={move.from} format="@user@domain" />,
    newHandle: () => <Handle account={move.to} format="@user@domain" />,
  };
  const addressed = { from: useServerName(move.from), to: useServerName(move.to) };
  return (
    <section>
      <h2>{t('parts.ready')}</h2>
      {ready.map((id) => {
        const reader = readyMessages[id];
        const other = !isMastodon(move.from) && readyForOthers.find((known) => known === id);
        const named = accountNamed(other ? messages.readyOther[other] : messages.ready[id], move);
        return (
          <div key={id}>
            <h3 className="ready-for">{t(`readyFor.${reader}`, addressed)}</h3>
            <blockquote className="ready-text ready-to-send">
              {other ? t.rich(`readyOther.${other}`, values) : t.rich(`ready.${id}`, values)}
            </blockquote>
            {copyButtonForNames}
            {named && <StandInHint account={named} />}
            {reader !== 'everybody' && (
              <p className="hint">
                {t.rich('readyHint', {
                  about: (chunks) => (
                    <PageLink end={move[reader]} page="about">
                      {chunks}
                    </PageLink>
                  ),
                })}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** The account whose handle stands in a message, as written or as the build compiles it; where both do, one that is likelier to be missing. */
function accountNamed(message: unknown, { from, to }: Move): End | null {
  const written = JSON.stringify(message);
  const [old, current] = [/\boldHandle\b/, /\bnewHandle\b/].map((handle) => handle.test(written));
  if (old && current) return from.server ? to : from;
  if (old) return from;
  return current ? to : null;
}
