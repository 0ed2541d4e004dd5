import { cache } from 'react';
import type { LabelKey } from '@/lib/labels/labels';
import type { End } from '@/lib/move/move';
import { isBefore } from '@/lib/software/version';
import { useScreenWords } from './screen';

export type ScreenMenuEntry = 'profile' | 'privacy' | 'account' | 'export' | 'import';

const account: readonly LabelKey[] = [
  'settings.account_settings',
  'settings.two_factor_authentication',
  'settings.authorized_apps',
];
const files: readonly LabelKey[] = ['settings.import', 'settings.export'];

/** The menu of a server's pages with one entry as the current one. Asked for again on the same page, it is the same element, which is sent once. */
export const screenMenu = cache((end: End, current: ScreenMenuEntry) => (
  <ScreenMenu end={end} current={current} />
));

/** What is drawn of Mastodon's settings menu: the entries of the guide, those below the one the page belongs to, the rest as grey lines. */
function ScreenMenu({ end, current }: { end: End; current: ScreenMenuEntry }) {
  const say = useScreenWords(end);
  const { version } = end.software;
  // Since 4.5 the privacy page has an entry of its own; before, it is a tab of the profile.
  const hasPrivacy = version === null || !isBefore(version, [4, 5, 0]);
  const isProfile = current === 'profile' || (current === 'privacy' && !hasPrivacy);
  return (
    <ul className="screen-menu">
      <Entry name={say('settings.profile')} isCurrent={isProfile} />
      {hasPrivacy && <Entry name={say('privacy.title')} isCurrent={current === 'privacy'} />}
      <Entry name={say('settings.preferences')} />
      {greyLine}
      <Entry name={say('settings.account')} />
      {current === 'account' && <Below names={account.map(say)} current={0} />}
      <Entry name={say('settings.import_and_export')} />
      {current === 'import' && <Below names={files.map(say)} current={0} />}
      {current === 'export' && <Below names={files.map(say)} current={1} />}
      {greyLine}
    </ul>
  );
}

const greyLine = <li className="screen-lines screen-lines-1" />;

function Entry({ name, isCurrent = false }: { name: string; isCurrent?: boolean }) {
  return <li className={isCurrent ? 'is-current' : undefined}>{name}</li>;
}

function Below({ names, current }: { names: readonly string[]; current: number }) {
  return names.map((name, index) => (
    <li key={name} className={index === current ? 'is-below is-current' : 'is-below'}>
      {name}
    </li>
  ));
}
