import { useTranslations } from 'next-intl';
import { useMoveValues } from '@/components/move/move-text';
import { PageLink } from '@/components/server/page-link';
import { copyButton } from '@/components/ui/copy-button';
import { type ReadyId, readyForOthers, readyMessages } from '@/lib/help/entry';
import { isMastodon, type Move } from '@/lib/move/move';

/** Messages that can be sent as they are, to those who run a server or to everybody. */
export function ReadyMessages({ move, ready }: { move: Move; ready: readonly ReadyId[] }) {
  const t = useTranslations('Trouble');
  const { from, to, oldHandle, newHandle } = useMoveValues(move);
  const name = useTranslations('MoveGuide')('handleName');
  const values = { from, to, oldHandle, newHandle };
  return (
    <section>
      <h2>{t('parts.ready')}</h2>
      {ready.map((id) => {
        const reader = readyMessages[id];
        const other = !isMastodon(move.from) && readyForOthers.find((known) => known === id);
        return (
          <div key={id}>
            <h3 className="ready-for">{t(`readyFor.${reader}`, values)}</h3>
            <blockquote className="ready-text ready-to-send">
              {other ? t(`readyOther.${other}`, values) : t(`ready.${id}`, values)}
            </blockquote>
            {copyButton}
            <p className="hint">
              {reader === 'everybody'
                ? t('readyHintEverybody', { name })
                : t.rich('readyHint', {
                    name,
                    about: (chunks) => (
                      <PageLink end={move[reader]} page="about">
                        {chunks}
                      </PageLink>
                    ),
                  })}
            </p>
          </div>
        );
      })}
    </section>
  );
}
