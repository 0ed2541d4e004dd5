import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inItsLanguage } from '@/components/ui/in-its-language';
import { fieldOf } from '@/lib/address/query';
import { displayHandle } from '@/lib/address/server/handle-text';
import { type Names, namesOf } from '@/lib/formats/webfinger/names';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { pageHref } from '@/lib/pages/page-href';

type Tag = (chunks: ReactNode) => ReactNode;

const looks: Record<string, Tag> = {
  b: (chunks) => <strong>{chunks}</strong>,
  i: (chunks) => <dfn>{chunks}</dfn>,
  code: (chunks) => <code>{chunks}</code>,
  goAnswer: (chunks) => <a href="#answer">{chunks}</a>,
  goPitfalls: (chunks) => <a href="#pitfalls">{chunks}</a>,
};

/**
 * The sentences of this guide: `say(key)` gives one with names, looks and links put in; `t(key)` a plain one. `names` are what
 * the snippets are made of; the names that are not known yet are stand-ins that no domain can have.
 */
export function useOwnDomainText({ account, alias }: OwnDomain) {
  const t = useTranslations('OwnDomain');
  const locale = useLocale();
  const names: Names = namesOf(account, alias, {
    user: t('stand.user'),
    host: t('stand.host'),
    aliasUser: t('stand.aliasUser'),
    aliasHost: t('stand.aliasHost'),
  });
  const moved = pageHref('guide/move-server', locale, { from: fieldOf(account?.server ?? null) });
  const values = {
    ...looks,
    toMoveServer: (chunks: ReactNode) => <a href={moved}>{chunks}</a>,
    account: account ? displayHandle(account) : `@${names.user}@${names.host}`,
    alias: alias ? displayHandle(alias) : `@${names.aliasUser}@${names.aliasHost}`,
    aliasHost: names.aliasHost,
  };
  const say = (key: Parameters<typeof t.rich>[0], more: Record<string, string | Tag> = {}) =>
    // The set is the same for all sentences; that each finds what it asks for is held by a test that renders them all.
    inItsLanguage(`OwnDomain.${key}`, locale, t.rich(key, { ...values, ...more } as never));
  return { t, say, names, namespace: 'OwnDomain' as const };
}
