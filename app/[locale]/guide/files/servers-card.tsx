import { useLocale } from 'next-intl';
import { ChangeForm } from '@/components/route/change-form';
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
          <ChangeForm query={move.query} page="guide/files" label={t('servers.change')}>
            {form}
          </ChangeForm>
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
