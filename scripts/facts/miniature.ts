import { stringify } from 'yaml';
import guideTable from '@/lib/facts/labels/guide-labels.json';
import { labelLocales } from '@/lib/facts/labels/labels';
import labelTable from '@/lib/facts/labels/mastodon.json';
import { mastodon } from '@/lib/facts/software/rows/mastodon';
import { mastodonSupport } from '@/lib/facts/software/rows/mastodon-history';
import type { SupportedLine } from '@/lib/facts/software/support';
import { railsPaths, webAppPaths } from './rails-routes';

const skips = (...names: readonly string[]) =>
  names.map((name) => `  skip_before_action :${name}!\n`).join('');
const open = skips('require_functional', 'check_self_destruct');

/** A Mastodon in miniature: of each file only the lines in which a fact stands, written for the tests. */
export function miniature(): Record<string, string> {
  return {
    'lib/mastodon/version.rb': 'def major\n  9\nend\ndef minor\n  1\nend\ndef patch\n  0\nend\n',
    'app/models/account_migration.rb': 'COOLDOWN_PERIOD = 30.days.freeze\n',
    'app/lib/activitypub/activity/move.rb': 'PROCESSING_COOLDOWN = 7.days.seconds\n',
    'app/models/form/import.rb':
      "FILE_SIZE_LIMIT       = 20.megabytes\nROWS_PROCESSING_LIMIT = 20_000\ndomain_blocking: ['#domain'],\nbookmarks: ['#uri'],\nlists: ['List name', 'Account address'],\n",
    'app/models/export.rb':
      "def to_bookmarks_csv\n  CSV.generate do |csv|\ndef to_muted_accounts_csv\n  CSV.generate(headers: ['Account address', 'Hide notifications'], write_headers: true) do |csv|\ndef to_following_accounts_csv\n  CSV.generate(headers: ['Account address', 'Show boosts', 'Notify on new posts', 'Languages'], write_headers: true) do |csv|\ndef to_lists_csv\n  CSV.generate do |csv|\ndef to_blocked_domains_csv\n  CSV.generate do |csv|\ndef to_csv(accounts)\n  CSV.generate do |csv|\n",
    'app/models/bulk_import.rb':
      'ARCHIVE_PERIOD = 1.week\nCONFIRM_PERIOD = 10.minutes\nenum :type, {\n  following: 0,\n  blocking: 1,\n  muting: 2,\n  domain_blocking: 3,\n  bookmarks: 4,\n  lists: 5,\n  custom_filters: 6,\n}\n',
    'app/validators/follow_limit_validator.rb':
      "LIMIT = ENV.fetch('MAX_FOLLOWS_THRESHOLD', 7_500).to_i\nRATIO = ENV.fetch('MAX_FOLLOWS_RATIO', 1.1).to_f\nif account.following_count < LIMIT\n",
    'app/models/account.rb':
      'DISPLAY_NAME_LENGTH_LIMIT = 40\nDEFAULT_FIELDS_SIZE = 4\nUSERNAME_LENGTH_HARD_LIMIT = 2048\n',
    'app/models/media_attachment.rb': 'MAX_DESCRIPTION_LENGTH = 10_000\n',
    'app/validators/poll_options_validator.rb': 'MAX_OPTIONS = 4\n',
    'app/validators/status_pin_validator.rb': 'PIN_LIMIT = 5\n',
    'app/models/featured_tag.rb': 'LIMIT = 10\n',
    'app/models/list.rb': 'PER_ACCOUNT_LIMIT = 50\n',
    'app/models/collection.rb': 'MAX_ITEMS = 25\n',
    'app/models/scheduled_status.rb': 'TOTAL_LIMIT = 300\nDAILY_LIMIT = 25\n',
    'app/validators/status_length_validator.rb': 'MAX_CHARS = 500\nURL_PLACEHOLDER_CHARS = 23\n',
    'app/workers/scheduler/user_cleanup_scheduler.rb': 'UNCONFIRMED_ACCOUNTS_MAX_AGE_DAYS = 7\n',
    'app/policies/backup_policy.rb': 'MIN_AGE = 6.days\n',
    'config/settings.yml': 'defaults:\n  backups_retention_period: 7\n',
    'app/models/trends/statuses.rb': 'status.reblogs_count + status.favourites_count\n',
    'app/controllers/settings/exports_controller.rb': open,
    'app/controllers/settings/migrations_controller.rb': skips('require_functional'),
    'app/controllers/settings/aliases_controller.rb': skips('require_functional'),
    'app/controllers/settings/deletes_controller.rb': skips('require_functional'),
    'app/controllers/settings/imports_controller.rb': 'class\n',
    'app/controllers/settings/migration/redirects_controller.rb': skips('require_functional'),
    'app/views/auth/registrations/edit.html.haml':
      '= settings_migration_path\n= settings_aliases_path\n= settings_delete_path\n',
    'app/javascript/mastodon/components/hotkeys/index.tsx': hotkeys,
    'app/lib/search_query_transformer.rb':
      'SUPPORTED_PREFIXES = %w(\n  has\n  is\n  language\n  from\n  before\n  after\n  during\n  in\n).freeze\n',
    'SECURITY.md': `| Version | Supported |\n| ------- | --------- |\n${supported}| < ${lineText(mastodonSupport[0])} | No |\n`,
    'config/routes.rb': otherRoutes + movedRoutes(false),
    'config/routes/settings.rb': settingsRoutes + movedRoutes(true),
    'config/routes/web_app.rb': webAppRoutes,
    ...labelFiles(),
  };
}

const hotkeys = `
  help: just('?'),
  search: any('s', '/'),
  new: just('n'),
  reply: just('r'),
  favourite: just('f'),
  boost: just('b'),
  quote: just('q'),
  open: any('enter', 'o'),
  moveDown: anyMatcher(just('j'), optionPlus('pagedown')),
  moveUp: anyMatcher(just('k'), optionPlus('pageup')),
  moveToTop: just('0'),
  toggleHidden: just('x'),
  onTranslate: just('t'),
  goToHome: sequence('g', 'h'),
  goToNotifications: sequence('g', 'n'),
`;

const webApp = [
  '/blocks',
  '/bookmarks',
  '/collections/(*any)',
  '/domain_blocks',
  '/explore/(*any)',
  '/follow_requests',
  '/followed_tags',
  '/keyboard-shortcuts',
  '/lists/(*any)',
  '/mutes',
  '/profile/(*any)',
  '/public/local',
];

const settingsRoutes = `
namespace :settings do
  get :preferences, to: redirect('/elsewhere')
  namespace :preferences do
    resource :posting_defaults, only: [:show, :update]
    resource :notifications, only: [:show, :update]
  end
  resources :imports, only: [:index, :show] do
    member do
      post :confirm
    end
  end
  resource :export, only: [:show, :create]
  namespace :exports, constraints: { format: :csv } do
    resources :follows, only: :index, controller: :following_accounts
    resources :blocks, only: :index, controller: :blocked_accounts
    resources :mutes, only: :index, controller: :muted_accounts
    resources :lists, only: :index
    resources :domain_blocks, only: :index, controller: :blocked_domains
    resources :bookmarks, only: :index
    resources :custom_filters, only: :index, constraints: { format: :json }, controller: :custom_filters
  end
  resources :two_factor_authentication_methods, only: [:index]
  resource :delete, only: [:show, :destroy]
  resource :migration, only: [:show, :create]
  resource :privacy, only: [:show, :update], controller: 'privacy'
  namespace :migration do
    resource :redirect, only: [:new, :create, :destroy]
  end
  resources :aliases, only: [:index, :create, :destroy]
end
`;

const otherRoutes = `
Rails.application.routes.draw do
  scope module: :auth do
    devise_for :users, path: 'auth', format: false
  end
  draw(:settings)
  resources :invites, only: [:index, :create]
  resources :filters, except: [:show] do
    resources :statuses, only: [:index]
  end
  resource :relationships, only: [:show, :update]
  resources :severed_relationships, only: [:index]
  resource :statuses_cleanup, controller: :statuses_cleanup, only: [:show, :update]
  resource :authorize_interaction, only: [:show]
  resource :share, only: [:show]
  get '/about',      to: 'about#show'
end
`;

const webAppRoutes = `%w(\n${webApp.map((path) => `  ${path}\n`).join('')})\n`;

/** Pages of our table that the routes above do not have: those that a newer release has moved. */
const written = [...railsPaths(otherRoutes), ...railsPaths(settingsRoutes), ...webAppPaths(webAppRoutes)];
const moved = Object.values(mastodon.pages)
  .map((path) => path.split('#')[0] ?? '')
  .filter((path) => !path.startsWith('/auth/') && !written.includes(path));
const movedRoutes = (inSettings: boolean) =>
  [...new Set(moved)]
    .filter((path) => path.startsWith('/settings/') === inSettings)
    .map((path) => `get '${path}', to: 'page#show'\n`)
    .join('');

const lineText = (of?: SupportedLine) => `${of?.line[0]}.${of?.line[1]}`;
const supported = mastodonSupport
  .map((of) => `| ${lineText(of)}.x | ${of.until ? `Until ${of.until}` : 'Yes'} |\n`)
  .toReversed()
  .join('');

type Tree = { [name: string]: Tree | string };

/** The files of labels, in Mastodon's form, with our own words in them. */
function labelFiles(): Record<string, string> {
  const files: Record<string, Tree> = {};
  const put = (path: string, at: readonly string[], text: string) => {
    const last = at.at(-1) ?? '';
    files[path] ??= {};
    const node = at.slice(0, -1).reduce<Tree>((tree, name) => {
      tree[name] ??= {};
      return tree[name] as Tree;
    }, files[path]);
    // A label can be named as a group of others is: those that matter to us never are.
    node[last] = text;
  };
  for (const locale of labelLocales)
    for (const [key, texts] of Object.entries({ ...labelTable.labels, ...guideTable.labels })) {
      const text = (texts as Partial<Record<string, string>>)[locale];
      if (text === undefined || key.includes('@<')) continue;
      if (key.startsWith('web.')) put(`app/javascript/mastodon/locales/${locale}.json`, [key.slice(4)], text);
      else if (key === 'migrations.only_redirect.link')
        put(
          `config/locales/${locale}.yml`,
          [locale, 'migrations', 'warning', 'only_redirect_html'],
          link(text),
        );
      else if (key.endsWith('.link'))
        put(
          `config/locales/${locale}.yml`,
          [locale, ...key.replace(/\.link$/, '_html').split('.')],
          link(text),
        );
      else {
        const file = key.startsWith('simple_form.') ? `simple_form.${locale}` : locale;
        put(`config/locales/${file}.yml`, [locale, ...key.split('.')], text);
      }
    }
  const written = Object.entries(files).map(([path, tree]) => [
    path,
    path.endsWith('.json') ? JSON.stringify(tree, null, 2) : stringify(tree, { lineWidth: 0 }),
  ]);
  return Object.fromEntries(written);
}

const link = (text: string) => `Here <a href="%{path}">${text}</a>.`;
