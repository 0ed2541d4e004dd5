import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { pageTag, type Tag } from '@/components/move/move-text';
import { ServerName, useServerName } from '@/components/server/server-name';
import { inItsLanguage } from '@/components/ui/in-its-language';
import { followLimit } from '@/lib/facts/software/mastodon-files';
import { fileShapes } from '@/lib/move/files/kinds';
import type { Move } from '@/lib/move/move';

/** The sentences of this guide: `say(key)` gives one with names, numbers and links put in; `t(key)` a plain one. */
export function useFilesText({ from, to }: Move) {
  const t = useTranslations('Files');
  const format = useFormatter();
  const locale = useLocale();
  const values = {
    from: useServerName(from),
    to: useServerName(to),
    limit: format.number(followLimit.people),
    header: fileShapes.following.headers?.join(',') ?? '',
    code: (chunks: ReactNode) => <code>{chunks}</code>,
    old: () => <ServerName end={from} />,
    new: () => <ServerName end={to} />,
    exportPage: pageTag(from, 'export'),
    importPage: pageTag(to, 'import'),
    aboutPage: pageTag(to, 'about'),
    goLook: (chunks: ReactNode) => <a href="#look">{chunks}</a>,
  };
  const say = (key: Parameters<typeof t.rich>[0], more: Record<string, string | Tag> = {}) =>
    // The set is the same for all sentences; that each finds what it asks for is held by a test that renders them all.
    inItsLanguage(`Files.${key}`, locale, t.rich(key, { ...values, ...more } as never));
  return { t, say, namespace: 'Files' as const };
}
