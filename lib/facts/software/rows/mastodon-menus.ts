import type { MenuPath, PageId } from '../types';

const preferences = { label: 'web.navigation_bar.preferences' } as const;
const importAndExport: MenuPath = [preferences, { label: 'settings.import_and_export' }];
const accountSettings: MenuPath = [
  preferences,
  { label: 'settings.account' },
  { label: 'settings.account_settings' },
];

/** The clicks to Mastodon's pages. The way is the same in all versions. */
export const mastodonMenus: Partial<Record<PageId, MenuPath>> = {
  export: [...importAndExport, { label: 'settings.export' }],
  import: [...importAndExport, { label: 'settings.import' }],
  account: accountSettings,
  alias: [...accountSettings, { label: 'migrations.incoming_migrations.link' }],
  move: [...accountSettings, { label: 'auth.migrate_account.link' }],
};
