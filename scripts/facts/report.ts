import { bookwyrm } from '@/lib/facts/software/rows/bookwyrm';
import { gotosocial } from '@/lib/facts/software/rows/gotosocial';
import { mastodonReleases } from '@/lib/facts/software/rows/mastodon-history';
import { type Compared, differenceLines, notFoundLines, type Show } from './facts-of';
import { compareMastodon, mastodonVersion, readByPerson } from './mastodon';
import { compareBookwyrm, compareGotosocial } from './others';

/** Tells which files below some paths differ between two commits; null where the older one is not in the checkout. */
export type Changed = (since: string, paths: readonly string[]) => readonly string[] | null;

/** What holding our tables against a checkout says. */
export type Report = {
  /** The software and version of the checkout. */
  of: string;
  /** A line for each fact that is another one. */
  differences: readonly string[];
  /** A line for each file in which facts were not found. */
  notFound: readonly string[];
  /** Files that have changed since what was read, and that only a person can read; null where that could not be told. */
  forPeople: readonly string[] | null;
};

type Kind = {
  name: string;
  /** A file that only this software has. */
  mark: string;
  compare: (show: Show) => readonly Compared[];
  version: (show: Show) => string | null;
  since: string | null;
  forPeople: readonly string[];
};

const kinds: readonly Kind[] = [
  {
    name: 'Mastodon',
    mark: 'lib/mastodon/version.rb',
    compare: compareMastodon,
    version: mastodonVersion,
    since: mastodonReleases[0]?.commit ?? null,
    forPeople: readByPerson,
  },
  {
    name: 'GoToSocial',
    mark: 'docs/user_guide/migration.md',
    compare: compareGotosocial,
    version: () => null,
    since: gotosocial.read?.commit ?? null,
    forPeople: [
      'docs/user_guide/migration.md',
      'docs/user_guide/settings.md',
      'internal/typeutils/csv.go',
      'internal/processing/account/move.go',
    ],
  },
  {
    name: 'BookWyrm',
    mark: 'bookwyrm/urls.py',
    compare: compareBookwyrm,
    version: () => null,
    since: bookwyrm.read?.commit ?? null,
    forPeople: [
      'bookwyrm/models/move.py',
      'bookwyrm/models/bookwyrm_import_job.py',
      'bookwyrm/templates/preferences',
    ],
  },
];

/** Holds our tables against a checkout; null where it is of none of the programs we can read. */
export function reportOn(show: Show, changed: Changed): Report | null {
  const kind = kinds.find(({ mark }) => show(mark) !== null);
  if (!kind) return null;
  const all = kind.compare(show);
  return {
    of: [kind.name, kind.version(show)].filter(Boolean).join(' '),
    differences: differenceLines(all),
    notFound: notFoundLines(all),
    forPeople: kind.since === null ? null : changed(kind.since, kind.forPeople),
  };
}
