import { useLocale } from 'next-intl';
import { ChangeFold } from '@/components/route/change-fold';
import { RouteForm } from '@/components/route/route-form';
import type { Move } from '@/lib/move/move';
import { pagePath } from '@/lib/pages';
import { useFilesText } from './text';

/** The two servers: a form until both are named, then a line and a way to change them. */
export function ServersCard({ guide: move }: { guide: Move }) {
  const { t, say } = useFilesText(move);
  const path = pagePath('guide/files', useLocale());
  const isNamed = move.from.server !== null && move.to.server !== null;
  const form = (
    <RouteForm
      query={move.query}
      action={path}
      submit={isNamed ? t('servers.update') : t('servers.submit')}
    />
  );
  return (
    <section className="route-card" id="servers" aria-labelledby="servers-title">
      <h2 id="servers-title">{t('servers.title')}</h2>
      {isNamed ? (
        <>
          <p>{say('servers.named')}</p>
          <ChangeFold query={move.query} path={path} label={t('servers.change')}>
            {form}
          </ChangeFold>
        </>
      ) : (
        <>
          <p>{t('servers.text')}</p>
          {form}
        </>
      )}
    </section>
  );
}
