import { useLocale, useTranslations } from 'next-intl';
import { outgoing } from '@/components/server/page-link';
import { languageOfWords } from '@/components/ui/in-its-language';
import { UiLabel } from '@/components/ui/ui-label';
import { serverUrl } from '@/lib/address/server/server-url';
import { labelLanguage } from '@/lib/facts/labels/labels';
import { exportRowLabels } from '@/lib/facts/software/mastodon-files';
import type { DataKind } from '@/lib/facts/software/types';
import { inLanguage, languageOf } from '@/lib/i18n/per-language';
import type { End } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

/** An exported file, named as on the export page, by its own button where it has one: a link to it, or plain text where it has no address or the server is not named. */
export function FileLink({ end, kind, path }: { end: End; kind: DataKind; path: string | null }) {
  const t = useTranslations('MoveGuide.kept');
  const locale = useLocale();
  const button = end.software.exportButtons?.[kind];
  const row = end.software.rowNames[kind];
  if (button) return <UiLabel language={languageOf(button, locale)}>{inLanguage(button, locale)}</UiLabel>;
  const onMastodon = screenText(exportRowLabels[kind], end, locale);
  const name = onMastodon || (row ? inLanguage(row, locale) : t(kind));
  const named = row ? languageOf(row, locale) : locale;
  const marked = languageOfWords(onMastodon ? labelLanguage(locale) : named, locale);
  if (path === null || end.server === null) return <span {...marked}>{name}</span>;
  return (
    <a href={serverUrl(end.server, path)} {...marked} {...outgoing}>
      {name}
    </a>
  );
}
