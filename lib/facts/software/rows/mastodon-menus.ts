import { type LabelKey, label } from '@/lib/facts/labels/labels';
import type { MenuPath, PageId, Version } from '../types';

const importAndExport: readonly LabelKey[] = ['web.navigation_bar.preferences', 'settings.import_and_export'];
const accountSettings: readonly LabelKey[] = [
  'web.navigation_bar.preferences',
  'settings.account',
  'settings.account_settings',
];

/** The clicks to Mastodon's pages, in the words of that version. The way is the same in all of them. */
export function mastodonMenus(version: Version | null): Partial<Record<PageId, MenuPath>> {
  const menu = (keys: readonly LabelKey[]): MenuPath => ({
    en: keys.map((key) => label(key, 'en', version)),
    da: keys.map((key) => label(key, 'da', version)),
  });
  return {
    export: menu([...importAndExport, 'settings.export']),
    import: menu([...importAndExport, 'settings.import']),
    account: menu(accountSettings),
    alias: menu([...accountSettings, 'migrations.incoming_migrations.link']),
    move: menu([...accountSettings, 'auth.migrate_account.link']),
  };
}
