import { describe, expect, test } from 'vitest';
import { miniature } from './miniature';
import { exportFiles, railsPaths, webAppPaths } from './rails-routes';
import { reportOn } from './report';

const reportFor = (files: Record<string, string>, changed: readonly string[] | null = []) =>
  reportOn(
    (path) => files[path] ?? null,
    () => changed,
  );

/** The miniature with one text put in place of another, which must be there. */
function changedAt(files: Record<string, string>, path: string, from: string, to: string) {
  const text = files[path] ?? '';
  expect(text).toContain(from);
  return { ...files, [path]: text.replace(from, to) };
}

test('a checkout that says what our tables say has no difference', () => {
  expect(reportFor(miniature())).toEqual({
    of: 'Mastodon 9.1.0',
    differences: [],
    notFound: [],
    forPeople: [],
  });
});

test('one changed constant, one moved route and one changed label are exactly three lines', () => {
  let files = changedAt(miniature(), 'app/models/account_migration.rb', '30.days', '14.days');
  files = changedAt(files, 'config/routes/settings.rb', 'resources :aliases', 'resources :account_aliases');
  files = changedAt(files, 'config/locales/da.yml', 'Flyt følgere', 'Tag følgere med');
  const report = reportFor(files);
  expect(report?.notFound).toEqual([]);
  expect(report?.differences).toEqual([
    'days between moves: ours 30, theirs 14 (app/models/account_migration.rb)',
    'page alias: ours /settings/aliases, theirs none, but /settings/account_aliases (config/routes/settings.rb)',
    'label migrations.proceed_with_move (da): ours Flyt følgere, theirs Tag følgere med (config/locales/da.yml)',
  ]);
});

test.each([
  [
    'config/routes/settings.rb',
    'resources :aliases,',
    'resources :aliases, path: "account_links",',
    'page alias',
  ],
  ['config/routes/settings.rb', 'resource :migration,', 'resource :relocation,', 'page move, undoMove'],
  [
    'config/routes/settings.rb',
    'resource :delete,',
    "resource :delete, path: 'goodbye',",
    'page deleteAccount',
  ],
  ['config/routes/web_app.rb', '/bookmarks', '/saved', 'page bookmarks'],
  // What stands above it stays, and holds nothing below.
  ['config/routes/web_app.rb', '/public/local', '/public\n  /local', 'page localFeed'],
  ['config/routes.rb', ':severed_relationships', ':lost_ties', 'page severed'],
  ['config/routes.rb', "'/about'", "'/about-us'", 'page about'],
  ['config/routes.rb', "path: 'auth'", "path: 'account'", 'folder of the pages to sign up and log in'],
  ['app/models/list.rb', 'LIMIT = 50', 'LIMIT  =  75', 'lists'],
])('%s: %s → %s is one difference, wherever it went', (path, from, to, name) => {
  const report = reportFor(changedAt(miniature(), path, from, to));
  expect(report?.notFound).toEqual([]);
  expect(report?.differences.map((line) => line.split(':')[0])).toEqual([name]);
});

test('routes that are not there are said to be not found', () => {
  const { 'config/routes/settings.rb': _, ...files } = miniature();
  const report = reportFor(files);
  expect(report?.differences).toEqual([]);
  expect(report?.notFound).toEqual([expect.stringMatching(/^config\/routes\/settings\.rb: \d+ not found/)]);
});

describe('each kind of fact is held', () => {
  test.each([
    ['app/models/bulk_import.rb', 'lists: 5', 'circles: 5', 'kinds of import'],
    [
      'config/routes/settings.rb',
      'controller: :muted_accounts',
      'controller: :hidden_accounts',
      'export of mutes',
    ],
    ['config/routes/settings.rb', 'resources :mutes', 'resources :silenced', 'export of mutes'],
    ['config/routes/web_app.rb', '/follow_requests', '/requests_to_follow', 'page followRequests'],
    [
      'app/controllers/settings/exports_controller.rb',
      'require_functional',
      'other',
      'exports stays open after a move',
    ],
    [
      'app/javascript/mastodon/components/hotkeys/index.tsx',
      "boost: just('b')",
      "boost: just('y')",
      'key boost',
    ],
    ['app/lib/search_query_transformer.rb', '  has\n', '', 'search word has:'],
    ['SECURITY.md', '| < ', '| 1.0.x | Until 2027-01-31 |\n| < ', 'security fixes of 1.0'],
    ['SECURITY.md', '| Yes |', '| Until 2027-01-31 |', 'security fixes of'],
    [
      'app/views/auth/registrations/edit.html.haml',
      'settings_aliases_path',
      '',
      'link to aliases on the account page',
    ],
    ['app/validators/follow_limit_validator.rb', '7_500', '10_000', 'people to follow'],
  ])('%s: %j → %j', (path, from, to, name) => {
    const report = reportFor(changedAt(miniature(), path, from, to));
    const lines = [...(report?.differences ?? []), ...(report?.notFound ?? [])];
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(name);
  });
});

test('a file that is gone is one line, and not a difference', () => {
  const { 'app/models/bulk_import.rb': _, ...files } = miniature();
  expect(reportFor(files)).toMatchObject({
    differences: [],
    notFound: [
      'app/models/bulk_import.rb: 3 not found (imports are kept, imports wait for confirmation, kinds of import)',
    ],
  });
});

test('what only a person can read is listed, or said to be unknown', () => {
  expect(reportFor(miniature(), ['app/services/move_service.rb'])?.forPeople).toEqual([
    'app/services/move_service.rb',
  ]);
  expect(reportFor(miniature(), null)?.forPeople).toBeNull();
  expect(reportFor({})).toBeNull();
});

test('GoToSocial and BookWyrm are held as far as they can be read', () => {
  const gotosocial = {
    'docs/user_guide/migration.md': '',
    'internal/processing/account/move.go': '168*time.Hour',
    'internal/processing/workers/fromfediapi_move.go': '24*time.Hour',
    'web/source/settings/views/user/router.tsx': '<Route path="/migration" /><Route path="/data" />',
  };
  expect(reportFor(gotosocial)?.differences).toEqual([
    'hours between moves, receiving: ours 168, theirs 24 (internal/processing/workers/fromfediapi_move.go)',
    'page export: ours /settings/user/export-import, theirs none, but migration, data (web/source/settings/views/user/router.tsx)',
    'page import: ours /settings/user/export-import, theirs none, but migration, data (web/source/settings/views/user/router.tsx)',
  ]);
  const paths = [
    'preferences/alias',
    'preferences/move',
    'preferences/unmove',
    'preferences/user-export',
    'user-import',
  ];
  const bookwyrm = {
    'bookwyrm/urls.py': paths.map((path) => `re_path(r"^${path}/?$")`).join('\n'),
    'bookwyrm/templates/layout.html': '{% if request.user.moved_to %}',
    'bookwyrm/models/site.py':
      'user_exports_enabled = models.BooleanField(default=True)\nuser_import_time_limit = models.IntegerField(default=48)\n',
  };
  expect(reportFor(bookwyrm)).toMatchObject({
    of: 'BookWyrm',
    differences: [
      'archives are off until an admin allows them: ours False, theirs True (bookwyrm/models/site.py)',
    ],
    notFound: [],
  });
});

test('routes are read however they are quoted', () => {
  expect(
    railsPaths(
      'scope path: "old" do\n  resources :keys, path: "my_keys", only: :index\n  get "/about", to: "x#y"\nend\n',
    ),
  ).toEqual(['/old/my_keys', '/old/about']);
});

test('routes are read with their folders and names', () => {
  const text =
    "namespace :settings do\n  resource :export, only: :show\n  resources :keys, path: 'security_keys', only: [:index, :new] do\n    member do\n      get :raw\n    end\n  end\nend\n";
  expect(railsPaths(text)).toEqual([
    '/settings/export',
    '/settings/security_keys',
    '/settings/security_keys/new',
    '/settings/security_keys/:keys_id/raw',
  ]);
  expect(exportFiles('namespace :exports do\n  resources :x, only: :index, controller: :y\nend\n')).toEqual([
    { path: '/settings/exports/x.csv', fileName: 'y.csv' },
  ]);
  expect(webAppPaths('%w(\n  /lists/(*any)\n  /public/local\n)')).toEqual([
    '/lists',
    '/lists/*',
    '/public/local',
  ]);
});
