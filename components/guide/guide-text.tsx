import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/server/page-link';
import { inItsLanguage } from '@/components/ui/in-its-language';
import { keepStops } from '@/components/ui/keep-stops';
import { UiLabel } from '@/components/ui/ui-label';
import { displayHost } from '@/lib/address/server/display-host';
import { type ExternalPage, externalPages } from '@/lib/facts/external-urls';
import { everydayWords } from '@/lib/facts/guides/words';
import type { PageId } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';
import type { OwnGuide } from '@/lib/move/own-server';
import { guideKeys, type PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import type { Messages } from '@/messages';

type Tag = (chunks: ReactNode) => ReactNode;

/** The values of a message: texts, numbers, and what a tag is rendered as. */
export type GuideValues = Record<string, string | number | Tag>;

/** The pages of the reader's server that a message can link to, by tag name. */
const serverPages = {
  profilePage: 'profile',
  privacyPage: 'privacy',
  twoFactorPage: 'twoFactor',
  aboutPage: 'about',
  relationshipsPage: 'relationships',
  filtersPage: 'filters',
  preferencesPage: 'preferences',
  postingDefaultsPage: 'postingDefaults',
  emailPage: 'emailNotifications',
  postDeletionPage: 'postDeletion',
  invitesPage: 'invites',
  listsPage: 'lists',
  bookmarksPage: 'bookmarks',
  collectionsPage: 'collections',
  explorePage: 'explore',
  localFeedPage: 'localFeed',
  followedTagsPage: 'followedTags',
  shortcutsPage: 'shortcuts',
  authorizedAppsPage: 'authorizedApps',
} as const satisfies Record<string, PageId>;

const looks: Record<string, Tag> = {
  b: (chunks) => <strong>{chunks}</strong>,
  i: (chunks) => <dfn>{chunks}</dfn>,
  ui: (chunks) => <UiLabel>{chunks}</UiLabel>,
  code: (chunks) => <code>{chunks}</code>,
  key: (chunks) => <kbd className="key">{chunks}</kbd>,
};

function serverTags(own: End): Record<string, Tag> {
  const tag =
    (page: PageId): Tag =>
    (chunks) => (
      <PageLink end={own} page={page}>
        {chunks}
      </PageLink>
    );
  return Object.fromEntries(Object.entries(serverPages).map(([name, page]) => [name, tag(page)]));
}

function externalTags(): Record<string, Tag> {
  const names = Object.keys(externalPages) as ExternalPage[];
  return Object.fromEntries(
    names.map((name): [string, Tag] => [name, (chunks) => <a href={externalPages[name].url}>{chunks}</a>]),
  );
}

/** `guide/choose-a-server` → `toChooseAServer`: the tag that leads to another guide. */
function guideTag(key: PageKey): string {
  const words = (key.split('/').pop() ?? '').split('-');
  return `to${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** A next-intl translator of any namespace. */
type Sentences = { rich: (key: never, values: never) => ReactNode };

/** All values that messages of a guide can use: Mastodon's labels, the reader's server, and the rendering of each tag. */
function useGuideValues({ query, own }: OwnGuide): GuideValues {
  const locale = useLocale();
  const t = useTranslations('Guides.ownServer');
  const guides = guideKeys.map((key): [string, Tag] => [
    guideTag(key),
    (chunks) => <a href={pageHref(key, locale, query)}>{chunks}</a>,
  ]);
  return {
    ...everydayWords(locale),
    named: own.server ? 'yes' : 'no',
    server: own.server ? displayHost(own.server) : t(`${own.side}.name`),
    ...looks,
    ...serverTags(own),
    ...externalTags(),
    ...Object.fromEntries(guides),
  };
}

/** The texts of a guide: `say(key)` renders a message with values and links, `t(key)` a plain one. `t` is the translator of `namespace`. */
export function useGuideText<Text extends Sentences>(t: Text, guide: OwnGuide, namespace: keyof Messages) {
  const values = useGuideValues(guide);
  const locale = useLocale();
  const say = (key: Parameters<Text['rich']>[0], more: GuideValues = {}): ReactNode =>
    // All messages get the same values; a test renders every one, so a missing value is found there.
    inItsLanguage(
      `${namespace}.${key}`,
      locale,
      keepStops(t.rich(key as never, { ...values, ...more } as never)),
    );
  return { t, say, namespace };
}
