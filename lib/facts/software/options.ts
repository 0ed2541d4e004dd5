import { parseSoftware, softwareValue } from './choice';
import { mastodonLinesRead } from './rows/mastodon-history';
import { findSoftware, softwareIds } from './software';
import { softwareTitle } from './title';
import type { Version } from './types';
import { isBefore, versionText } from './version';

/** The oldest line of Mastodon that is still seen. */
const oldestOffered: Version = [3, 5, null];

const mastodonLines = mastodonLinesRead.filter((line) => !isBefore(line, oldestOffered));

const values = [
  ...mastodonLines.map((line) => `mastodon@${versionText(line)}`),
  ...softwareIds.filter((id) => id !== 'mastodon'),
];

/** What a menu of software offers: the value as it stands in an address, and the name for people; `unknown` has a name in each language. */
export const softwareOptions: readonly { value: string; name: string }[] = values.flatMap((value) => {
  const choice = parseSoftware(value);
  if (choice === null) return [];
  const software = findSoftware(choice);
  return [
    { value: softwareValue(choice), name: choice.version ? softwareTitle(software, 'en') : software.name },
  ];
});
