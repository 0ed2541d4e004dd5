import { useLocale, useTranslations } from 'next-intl';
import { mostFiles } from '@/components/client/workbench/chosen';
import { Workbench } from '@/components/client/workbench/workbench';
import { displayHost } from '@/lib/address/server/display-host';
import { softwareName } from '@/lib/facts/software/title';
import { softwareThatReads } from '@/lib/move/files/targets';
import type { Move } from '@/lib/move/move';
import { useFilesText } from '../text';

/** The field for the files, and what becomes of them. */
export function LookSection({ guide: { to, ...move } }: { guide: Move }) {
  const { say } = useFilesText({ ...move, to });
  const t = useTranslations('Workbench');
  const locale = useLocale();
  const newServer = to.server && { host: to.server.host, shown: displayHost(to.server) };
  return (
    <>
      <p>{say('look.private')}</p>
      <noscript>
        <p>{t('needsScript')}</p>
      </noscript>
      <Workbench
        locale={locale}
        to={newServer}
        targets={softwareThatReads(to.software.id).map((software) => ({
          id: software.id,
          name: softwareName(software, locale),
        }))}
        choose={t('choose')}
        drop={t('drop')}
        tooMany={t('tooMany', { most: String(mostFiles) })}
        loading={t('loading')}
        notLoaded={t('notLoaded')}
        failed={t('failed')}
      />
    </>
  );
}
