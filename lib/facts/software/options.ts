import { parseSoftware, softwareValue } from './choice';
import { findSoftware, softwareIds } from './software';
import { softwareTitle } from './title';

/** Lines of Mastodon that differ for a reader, newest first. */
const mastodonLines = ['4.7', '4.6', '4.5', '4.4', '4.3', '4.2', '4.1', '4.0', '3.5'];

const values = [
  ...mastodonLines.map((line) => `mastodon@${line}`),
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
