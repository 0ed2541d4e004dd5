import { getTranslations } from 'next-intl/server';
import { isoDay } from '@/lib/address/day';
import { type Query, valueIn } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { adminLink, adminServer, replayCommand } from '@/lib/formats/admins/links';
import { longDay } from '@/lib/i18n/day';
import { type Locale, offeredLocales } from '@/lib/i18n/routing';

/** The occasions on which an admin writes to the members, in the order of the page. */
export const occasions = ['welcome', 'approval', 'closing', 'replay'] as const;
export type Occasion = (typeof occasions)[number];

/** The texts to send and the words on the badge, by language: an admin's members read any of them, whatever language the admin reads in. */
export type ReadyTexts = Record<Occasion | 'badge', readonly { locale: Locale; text: string }[]>;

/** The ready texts for the server in the query, or for an unnamed one. */
export async function readyTexts(query: Query): Promise<ReadyTexts> {
  const server = adminServer(query);
  const closes = valueIn(query.closes);
  const inEach = await Promise.all(
    offeredLocales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'ForAdmins' });
      const values = {
        server: server ? displayHost(server) : t('texts.unnamed'),
        arrive: adminLink('arrive', locale, query),
        leave: adminLink('leave', locale, query),
        date: closes ? longDay(isoDay(closes), locale) : t('texts.date'),
        command: replayCommand(t('texts.name')),
      };
      return {
        locale,
        text: (name: Occasion | 'badge') =>
          name === 'badge' ? t('badge.words') : t(`texts.${name}.text`, values),
      };
    }),
  );
  const written = (name: Occasion | 'badge') =>
    inEach.map(({ locale, text }) => ({ locale, text: text(name) }));
  return {
    welcome: written('welcome'),
    approval: written('approval'),
    closing: written('closing'),
    replay: written('replay'),
    badge: written('badge'),
  };
}
