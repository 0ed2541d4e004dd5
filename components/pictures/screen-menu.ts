import type { LabelKey } from '@/lib/facts/labels/labels';
import { isBefore } from '@/lib/facts/software/version';
import type { Locale } from '@/lib/i18n/routing';
import type { End } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';
import type { MenuLine } from './drawings/screen-drawing';

export type ScreenMenuEntry = 'profile' | 'privacy' | 'account' | 'export' | 'import';

const account: readonly LabelKey[] = [
  'settings.account_settings',
  'settings.two_factor_authentication',
  'settings.authorized_apps',
];
const files: readonly LabelKey[] = ['settings.import', 'settings.export'];

/**
 * What is drawn of a server's settings menu, one entry as the current one: the entries of the guide, those below the one the page
 * belongs to, the rest as grey lines.
 */
export function screenMenu(end: End, current: ScreenMenuEntry, locale: Locale): MenuLine[] {
  const { version } = end.software;
  const entry = (key: LabelKey, isCurrent = false): MenuLine => ({
    name: screenText(key, end, locale),
    ...(isCurrent && { isCurrent }),
  });
  const below = (keys: readonly LabelKey[], opened: LabelKey) =>
    keys.map(
      (key): MenuLine => ({
        name: screenText(key, end, locale),
        isBelow: true,
        ...(key === opened && { isCurrent: true }),
      }),
    );
  // Since 4.5 the privacy page has an entry of its own; before, it is a tab of the profile.
  const hasPrivacy = version === null || !isBefore(version, [4, 5, 0]);
  return [
    entry('settings.profile', current === 'profile' || (current === 'privacy' && !hasPrivacy)),
    ...(hasPrivacy ? [entry('privacy.title', current === 'privacy')] : []),
    entry('settings.preferences'),
    null,
    entry('settings.account'),
    ...(current === 'account' ? below(account, 'settings.account_settings') : []),
    entry('settings.import_and_export'),
    ...(current === 'import' || current === 'export' ? below(files, `settings.${current}`) : []),
    null,
  ];
}
