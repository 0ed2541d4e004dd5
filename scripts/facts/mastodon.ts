import { parse } from 'yaml';
import { searchExample, searchOperatorNames } from '@/lib/facts/guides/search-operators';
import { shortcuts } from '@/lib/facts/guides/shortcuts';
import guideTable from '@/lib/facts/labels/guide-labels.json';
import { labelLocales } from '@/lib/facts/labels/labels';
import labelTable from '@/lib/facts/labels/mastodon.json';
import {
  firstHeaders,
  followLimit,
  importLimits,
  longestUserName,
  newestForm,
} from '@/lib/facts/software/mastodon-files';
import { mastodonLimits } from '@/lib/facts/software/mastodon-limits';
import { mastodon } from '@/lib/facts/software/rows/mastodon';
import { mastodonSupport } from '@/lib/facts/software/rows/mastodon-history';
import { dataKinds, type PageId } from '@/lib/facts/software/types';
import { versionText } from '@/lib/facts/software/version';
import { type Compared, type Constant, compareConstants, type Show } from './facts-of';
import { exportFiles, isDrawn, railsPaths, similarPaths, webAppPaths } from './rails-routes';

const constant = (name: string, ours: string, path: string, pattern: RegExp): Constant => ({
  name,
  ours,
  path,
  pattern,
});
const limits = mastodonLimits;
const formImport = 'app/models/form/import.rb';
const bulkImport = 'app/models/bulk_import.rb';
const followValidator = 'app/validators/follow_limit_validator.rb';

const quoted = (headers: readonly string[] | null) =>
  (headers ?? []).map((header) => `'${header}'`).join(', ');
const railsKinds = { domainBlocks: 'domain_blocking', bookmarks: 'bookmarks', lists: 'lists' } as const;

const constants: readonly Constant[] = [
  constant(
    'days between moves',
    `${mastodon.cooldown?.days}`,
    'app/models/account_migration.rb',
    /COOLDOWN_PERIOD\s*=\s*(\d+)\.days/,
  ),
  constant(
    'days between moves, for receivers',
    limits.receiversDays,
    'app/lib/activitypub/activity/move.rb',
    /PROCESSING_COOLDOWN\s*=\s*(\d+)\.days/,
  ),
  constant(
    'folder of the pages to sign up and log in',
    'auth',
    'config/routes.rb',
    /devise_for :users, path: ['"]([^'"]*)/,
  ),
  constant(
    'first line of the file of follows',
    quoted(newestForm('following').headers),
    'app/models/export.rb',
    /def to_following_accounts_csv\n\s+CSV\.generate\(headers: \[([^\]]*)\]/,
  ),
  constant(
    'first line of the file of mutes',
    quoted(newestForm('mutes').headers),
    'app/models/export.rb',
    /def to_muted_accounts_csv\n\s+CSV\.generate\(headers: \[([^\]]*)\]/,
  ),
  ...(['to_lists_csv', 'to_bookmarks_csv', 'to_blocked_domains_csv', 'to_csv(accounts)'] as const).map(
    (method) =>
      constant(
        `${method} writes no first line of headings`,
        'CSV.generate do',
        'app/models/export.rb',
        new RegExp(`def ${method.replace(/[()]/g, '\\$&')}\\n\\s+(CSV\\.generate[^\\n|]*?) \\|`),
      ),
  ),
  ...(['domainBlocks', 'bookmarks', 'lists'] as const).map((kind) =>
    constant(
      `first heading of an import of ${kind}`,
      firstHeaders[kind],
      formImport,
      new RegExp(`${railsKinds[kind]}: \\['([^']+)'`),
    ),
  ),
  constant(
    'longest user name',
    `${longestUserName}`,
    'app/models/account.rb',
    /USERNAME_LENGTH_HARD_LIMIT\s*=\s*(\w+)/,
  ),
  constant('rows of an import', `${importLimits.rows}`, formImport, /ROWS_PROCESSING_LIMIT\s*=\s*([\d_]+)/),
  constant(
    'megabytes of an import',
    `${importLimits.megabytes}`,
    formImport,
    /FILE_SIZE_LIMIT\s*=\s*(\d+)\.megabytes/,
  ),
  constant('imports are kept', limits.importKept, bulkImport, /ARCHIVE_PERIOD\s*=\s*([\w.]+)/),
  constant(
    'imports wait for confirmation',
    limits.importConfirm,
    bulkImport,
    /CONFIRM_PERIOD\s*=\s*([\w.]+)/,
  ),
  constant('people to follow', `${followLimit.people}`, followValidator, /MAX_FOLLOWS_THRESHOLD', ([\d_]+)/),
  constant(
    'people to follow, times followers',
    `${followLimit.timesFollowers}`,
    followValidator,
    /MAX_FOLLOWS_RATIO', ([\d.]+)/,
  ),
  constant(
    'the limit holds below the number of people followed',
    'following_count < LIMIT',
    followValidator,
    /if account\.(following_count < LIMIT)/,
  ),
  constant(
    'length of a name',
    limits.nameLength,
    'app/models/account.rb',
    /DISPLAY_NAME_LENGTH_LIMIT\s*=\s*([\w.]+)/,
  ),
  constant(
    'fields of a profile',
    limits.profileFields,
    'app/models/account.rb',
    /DEFAULT_FIELDS_SIZE\s*=\s*([\w.]+)/,
  ),
  constant(
    'length of a picture description',
    limits.altText,
    'app/models/media_attachment.rb',
    /MAX_DESCRIPTION_LENGTH\s*=\s*([\w.]+)/,
  ),
  constant(
    'answers of a poll',
    limits.pollOptions,
    'app/validators/poll_options_validator.rb',
    /MAX_OPTIONS\s*=\s*([\w.]+)/,
  ),
  constant(
    'pinned posts',
    limits.pinnedPosts,
    'app/validators/status_pin_validator.rb',
    /PIN_LIMIT\s*=\s*([\w.]+)/,
  ),
  constant(
    'featured hashtags',
    limits.featuredHashtags,
    'app/models/featured_tag.rb',
    /\bLIMIT\s*=\s*([\w.]+)/,
  ),
  constant('lists', limits.lists, 'app/models/list.rb', /PER_ACCOUNT_LIMIT\s*=\s*([\w.]+)/),
  constant(
    'people in a collection',
    limits.collectionItems,
    'app/models/collection.rb',
    /MAX_ITEMS\s*=\s*([\w.]+)/,
  ),
  constant(
    'scheduled posts',
    limits.scheduledPosts,
    'app/models/scheduled_status.rb',
    /TOTAL_LIMIT\s*=\s*([\w.]+)/,
  ),
  constant(
    'scheduled posts a day',
    limits.scheduledPostsADay,
    'app/models/scheduled_status.rb',
    /DAILY_LIMIT\s*=\s*([\w.]+)/,
  ),
  constant(
    'length of a post',
    limits.postLength,
    'app/validators/status_length_validator.rb',
    /MAX_CHARS\s*=\s*([\w.]+)/,
  ),
  constant(
    'length of a link in a post',
    limits.linkLength,
    'app/validators/status_length_validator.rb',
    /URL_PLACEHOLDER_CHARS\s*=\s*([\w.]+)/,
  ),
  constant(
    'days until an unconfirmed account goes',
    limits.unconfirmedDays,
    'app/workers/scheduler/user_cleanup_scheduler.rb',
    /UNCONFIRMED_ACCOUNTS_MAX_AGE_DAYS\s*=\s*([\w.]+)/,
  ),
  constant(
    'time between archives',
    limits.archiveAgain,
    'app/policies/backup_policy.rb',
    /MIN_AGE\s*=\s*([\w.]+)/,
  ),
  constant(
    'days an archive is kept',
    limits.archiveKeptDays,
    'config/settings.yml',
    /backups_retention_period: (\d+)/,
  ),
  constant(
    'favourites count for trends',
    'reblogs_count + status.favourites_count',
    'app/models/trends/statuses.rb',
    /(reblogs_count \+ status\.favourites_count)/,
  ),
];

/** Pages of the settings that stay open for an account that has moved, by the controller that says so. */
const openAfterMove = ['exports', 'migrations', 'aliases', 'deletes', 'migration/redirects'] as const;
/** Of all these, the pages that close where a server shuts itself down. */
const closedInShutDown = ['migrations', 'aliases', 'deletes', 'imports', 'migration/redirects'] as const;
const controllers = [
  'exports',
  'migrations',
  'aliases',
  'deletes',
  'imports',
  'migration/redirects',
] as const;

/** Mastodon's names for the kinds of data, in the order of its menu. */
const importKinds = [
  'following',
  'blocking',
  'muting',
  'domain_blocking',
  'bookmarks',
  'lists',
  'custom_filters',
];

const settingsRoutes = 'config/routes/settings.rb';
const webAppRoutes = 'config/routes/web_app.rb';
const otherRoutes = 'config/routes.rb';
const hotkeys = 'app/javascript/mastodon/components/hotkeys/index.tsx';
const searchTransformer = 'app/lib/search_query_transformer.rb';

/** Everything of Mastodon's that our tables hold, beside what a checkout says of it. */
export function compareMastodon(show: Show): readonly Compared[] {
  return [
    ...compareConstants(constants, show),
    ...controllerFacts(show),
    ...importFacts(show),
    ...exportFacts(show),
    ...pageFacts(show),
    ...linkFacts(show),
    ...hotkeyFacts(show),
    ...searchFacts(show),
    ...supportFacts(show),
    ...labelFacts(show),
  ];
}

/** The version of Mastodon at that commit, or null. */
export function mastodonVersion(show: Show): string | null {
  const text = show('lib/mastodon/version.rb') ?? '';
  const part = (name: string) => new RegExp(`def ${name}\\n\\s+(\\d+)`).exec(text)?.[1];
  const numbers = [part('major'), part('minor'), part('patch')];
  const suffix = /def default_prerelease\n\s+'([^']*)'/.exec(text)?.[1];
  return numbers.includes(undefined) ? null : numbers.join('.') + (suffix ? `-${suffix}` : '');
}

/** Files whose change no table shows: a person must read what became of them. */
export const readByPerson: readonly string[] = [
  'app/services/move_service.rb',
  'app/services/bulk_import_service.rb',
  'app/services/bulk_import_row_service.rb',
  'app/services/follow_migration_service.rb',
  'app/services/follow_service.rb',
  'app/workers/move_worker.rb',
  'app/lib/activitypub/activity/move.rb',
  'app/models/list_account.rb',
  'app/models/form/import.rb',
  'app/controllers/settings',
  'app/views/settings/imports',
  'app/views/settings/migrations',
  'app/views/settings/aliases',
  'app/views/settings/exports',
  'app/views/auth/registrations/edit.html.haml',
  'config/routes.rb',
];

function controllerFacts(show: Show): readonly Compared[] {
  return controllers.flatMap((controller) => {
    const path = `app/controllers/settings/${controller}_controller.rb`;
    const text = show(path);
    const says = (words: string) => (text === null ? null : `${text.includes(words)}`);
    return [
      {
        name: `${controller} stays open after a move`,
        ours: `${openAfterMove.some((open) => open === controller)}`,
        theirs: says('skip_before_action :require_functional!'),
        path,
      },
      {
        name: `${controller} stays open in shut-down mode`,
        ours: `${!closedInShutDown.some((closed) => closed === controller)}`,
        theirs: says('skip_before_action :check_self_destruct!'),
        path,
      },
    ];
  });
}

function importFacts(show: Show): readonly Compared[] {
  const block = /enum :type, \{([\s\S]*?)\}/.exec(show(bulkImport) ?? '')?.[1];
  const theirs =
    block === undefined
      ? null
      : [...block.matchAll(/(\w+): \d+/g)]
          .map(([, kind]) => kind)
          .toSorted()
          .join(', ');
  return [{ name: 'kinds of import', ours: importKinds.toSorted().join(', '), theirs, path: bulkImport }];
}

function exportFacts(show: Show): readonly Compared[] {
  const files = exportFiles(show(settingsRoutes) ?? '');
  const ours = dataKinds.flatMap((kind) => {
    const file = mastodon.exports[kind];
    return file?.path ? [{ kind, path: file.path, fileName: file.fileName ?? '' }] : [];
  });
  return [
    ...ours.map(({ kind, path, fileName }) => {
      const theirs = files.find((file) => file.path === path);
      const moved = files.find((file) => file.fileName === fileName);
      return {
        name: `export of ${kind}`,
        ours: `${path} as ${fileName}`,
        theirs: theirs ? `${path} as ${theirs.fileName}` : moved ? `${moved.path} as ${fileName}` : null,
        path: settingsRoutes,
      };
    }),
    ...files
      .filter(({ path, fileName }) => !ours.some((file) => file.path === path || file.fileName === fileName))
      .map(({ path }) => ({ name: 'a new export', ours: 'none', theirs: path, path: settingsRoutes })),
  ];
}

const inWebApp: ReadonlySet<string> = new Set<PageId>([
  'lists',
  'bookmarks',
  'collections',
  'mutes',
  'blocks',
  'domainBlocks',
  'explore',
  'localFeed',
  'followedTags',
  'shortcuts',
  'followRequests',
  'profile',
]);
/** Pages whose addresses are made by a library from names, so that no line of the routes is their path. */
const madeByLibrary: ReadonlySet<string> = new Set<PageId>([
  'signUp',
  'logIn',
  'account',
  'authorizedApps',
  'tags',
]);

/** Whether each page is still where we say, a fact for each address: two pages of ours can be one of theirs. */
function pageFacts(show: Show): readonly Compared[] {
  const read = { [settingsRoutes]: railsPaths, [webAppRoutes]: webAppPaths, [otherRoutes]: railsPaths };
  const pages = Object.entries(mastodon.pages)
    .filter(([page]) => !madeByLibrary.has(page))
    .map(([page, address]) => ({ page, path: address.split('#')[0] ?? '' }));
  return [...new Set(pages.map(({ path }) => path))].flatMap((path) => {
    const names = pages.filter((each) => each.path === path).map(({ page }) => page);
    const file = fileOfPage(names[0] ?? '', path);
    const text = show(file);
    return [pageFact(names.join(', '), path, text === null ? null : read[file](text), file)];
  });
}

function fileOfPage(page: string, path: string) {
  if (path.startsWith('/settings/')) return settingsRoutes;
  return inWebApp.has(page) ? webAppRoutes : otherRoutes;
}

function pageFact(name: string, ours: string, paths: readonly string[] | null, path: string): Compared {
  const isThere = paths && isDrawn(ours, paths);
  const similar = similarPaths(ours, paths ?? []).slice(0, 3);
  const gone = similar.length > 0 ? `none, but ${similar.join(', ')}` : 'none';
  return { name: `page ${name}`, ours, theirs: paths === null ? null : isThere ? ours : gone, path };
}

function linkFacts(show: Show): readonly Compared[] {
  const account = 'app/views/auth/registrations/edit.html.haml';
  const profile = 'app/views/settings/profiles/show.html.haml';
  const has = (path: string, link: string) => {
    const text = show(path);
    return text === null ? null : `${text.includes(`settings_${link}_path`)}`;
  };
  return ['migration', 'aliases', 'delete'].flatMap((link) => [
    { name: `link to ${link} on the account page`, ours: 'true', theirs: has(account, link), path: account },
    // Where the file is gone, so is the link.
    {
      name: `link to ${link} on the profile page`,
      ours: 'false',
      theirs: has(profile, link) ?? 'false',
      path: profile,
    },
  ]);
}

/** Our names for keys, by Mastodon's. */
const keyNames: Partial<Record<keyof typeof shortcuts, string>> = {
  help: 'help',
  next: 'moveDown',
  previous: 'moveUp',
  top: 'moveToTop',
  write: 'new',
  search: 'search',
  open: 'open',
  reply: 'reply',
  boost: 'boost',
  quote: 'quote',
  favourite: 'favourite',
  unfold: 'toggleHidden',
  translate: 'onTranslate',
  home: 'goToHome',
  notifications: 'goToNotifications',
};

function hotkeyFacts(show: Show): readonly Compared[] {
  const text = show(hotkeys);
  return Object.entries(keyNames).map(([name, theirName]) => {
    const matcher = new RegExp(`^  ${theirName}: (\\w+)\\((.*)\\),`, 'm').exec(text ?? '');
    const isSequence = matcher?.[1] === 'sequence';
    const keys = [...(matcher?.[2]?.replace(/optionPlus\([^)]*\)/g, '') ?? '').matchAll(/'([^']+)'/g)].map(
      ([, key = '']) => key,
    );
    const theirs = isSequence ? [keys.join('+')] : keys;
    const normal = (all: readonly string[]) =>
      all
        .map((key) => key.toLowerCase())
        .toSorted()
        .join(' or ');
    return {
      name: `key ${name}`,
      ours: normal(shortcuts[name as keyof typeof shortcuts]),
      theirs: matcher ? normal(theirs) : null,
      path: hotkeys,
    };
  });
}

function searchFacts(show: Show): readonly Compared[] {
  const theirs = /SUPPORTED_PREFIXES = %w\(([\s\S]*?)\)/
    .exec(show(searchTransformer) ?? '')?.[1]
    ?.trim()
    .split(/\s+/);
  const ours = new Set(
    searchOperatorNames.flatMap((name) => /^-?(\w+):/.exec(searchExample(name, 'en'))?.[1] ?? []),
  );
  return [...ours].map((prefix) => ({
    name: `search word ${prefix}:`,
    ours: 'understood',
    theirs: theirs ? (theirs.includes(prefix) ? 'understood' : 'not understood') : null,
    path: searchTransformer,
  }));
}

function supportFacts(show: Show): readonly Compared[] {
  const path = 'SECURITY.md';
  const rows = [...(show(path) ?? '').matchAll(/^\| ([<\d.x ]+?)\s*\| (.+?)\s*\|$/gm)].map(
    ([, line = '', says = '']) => ({
      line: line.replace(/\.[x\d]+$/, ''),
      isOlder: line.startsWith('<'),
      says: says.replace(/^Until /i, ''),
    }),
  );
  if (rows.length === 0) return [{ name: 'security fixes', ours: 'a table', theirs: null, path }];
  return [
    ...mastodonSupport.flatMap(({ line, until }) => {
      const row = rows.find((each) => each.line === versionText(line) && !each.isOlder);
      // A line that the file does not name yet came after it; one with an end may have got it from a release note.
      if (!row || (until !== null && row.says === 'Yes')) return [];
      return [
        { name: `security fixes of ${versionText(line)}`, ours: until ?? 'Yes', theirs: row.says, path },
      ];
    }),
    ...rows
      .filter(
        ({ line, isOlder }) => !isOlder && !mastodonSupport.some((each) => versionText(each.line) === line),
      )
      .map(({ line, says }) => ({ name: `security fixes of ${line}`, ours: 'none', theirs: says, path })),
  ];
}

type Texts = Record<string, Partial<Record<string, string>>>;

function labelFacts(show: Show): readonly Compared[] {
  const tables: readonly Texts[] = [labelTable.labels, guideTable.labels];
  return labelLocales.flatMap((locale) => {
    const files = new Map<string, unknown>();
    const load = (path: string) => {
      if (!files.has(path)) files.set(path, read(path, show(path)));
      return files.get(path);
    };
    return tables.flatMap((table) =>
      Object.entries(table)
        .filter(([key]) => !key.includes('@<'))
        .flatMap(([key, texts]) => {
          const ours = texts[locale];
          if (ours === undefined) return [];
          const { path, at, isLink } = placeOf(key, locale);
          const text = textAt(load(path), at);
          const theirs =
            isLink && text !== null ? (/<a [^>]*>([\s\S]*?)<\/a>/.exec(text)?.[1] ?? null) : text;
          return [{ name: `label ${key} (${locale})`, ours, theirs, path }];
        }),
    );
  });
}

/** Sentences around a link that are not named as the link is. */
const linkSentences: Readonly<Record<string, string>> = {
  'migrations.only_redirect.link': 'migrations.warning.only_redirect_html',
};

/** Where a label stands: its file, and the names on the way to it. */
function placeOf(key: string, locale: string): { path: string; at: readonly string[]; isLink: boolean } {
  if (key.startsWith('web.'))
    return {
      path: `app/javascript/mastodon/locales/${locale}.json`,
      at: [key.slice('web.'.length)],
      isLink: false,
    };
  const isLink = key.endsWith('.link');
  const name = isLink ? (linkSentences[key] ?? key.replace(/\.link$/, '_html')) : key;
  const file = key.startsWith('simple_form.') ? `simple_form.${locale}` : locale;
  return { path: `config/locales/${file}.yml`, at: [locale, ...name.split('.')], isLink };
}

function read(path: string, text: string | null): unknown {
  if (text === null) return null;
  return path.endsWith('.json') ? JSON.parse(text) : parse(text);
}

function textAt(tree: unknown, at: readonly string[]): string | null {
  const found = at.reduce<unknown>(
    (node, name) => (node as Record<string, unknown> | null | undefined)?.[name],
    tree,
  );
  return typeof found === 'string' ? found : null;
}
