import { bookwyrm } from '@/lib/facts/software/rows/bookwyrm';
import { gotosocial } from '@/lib/facts/software/rows/gotosocial';
import { type Compared, compareConstants, type Show } from './facts-of';

const gotosocialMove = 'internal/processing/workers/fromfediapi_move.go';
const gotosocialRouter = 'web/source/settings/views/user/router.tsx';

/** What of GoToSocial can be read by a machine: days between moves, and the two pages of its settings. */
export function compareGotosocial(show: Show): readonly Compared[] {
  const router = show(gotosocialRouter);
  const hours = (gotosocial.cooldown?.days ?? 0) * 24;
  const constants = compareConstants(
    [
      {
        name: 'hours between moves, sending',
        ours: `${hours}`,
        path: 'internal/processing/account/move.go',
        pattern: /(\d+) ?\* ?time\.Hour/,
      },
      {
        name: 'hours between moves, receiving',
        ours: `${hours}`,
        path: gotosocialMove,
        pattern: /(\d+) ?\* ?time\.Hour/,
      },
    ],
    show,
  );
  const pages = ['alias', 'move', 'export', 'import'] as const;
  return [
    ...constants,
    ...pages.map((page) => {
      const ours = gotosocial.pages[page] ?? '';
      const last = ours.split('/').at(-1) ?? '';
      const routes = [...(router ?? '').matchAll(/path="\/?([\w/-]+)"/g)].map(([, path = '']) => path);
      const theirs = router === null ? null : routes.includes(last) ? ours : `none, but ${routes.join(', ')}`;
      return { name: `page ${page}`, ours, theirs, path: gotosocialRouter };
    }),
  ];
}

const bookwyrmUrls = 'bookwyrm/urls.py';
const bookwyrmLayout = 'bookwyrm/templates/layout.html';

/** What of BookWyrm can be read by a machine: its pages, and that an account that has moved sees nothing else. */
export function compareBookwyrm(show: Show): readonly Compared[] {
  const urls = show(bookwyrmUrls);
  const pages = ['alias', 'move', 'undoMove', 'export', 'import'] as const;
  return [
    ...pages.map((page) => {
      const ours = bookwyrm.pages[page] ?? '';
      const isThere = urls?.includes(`r"^${ours.slice(1)}/?$"`);
      return {
        name: `page ${page}`,
        ours,
        theirs: urls === null ? null : isThere ? ours : 'none',
        path: bookwyrmUrls,
      };
    }),
    ...compareConstants(
      [
        {
          name: 'a moved account sees only that it has moved',
          ours: 'request.user.moved_to',
          path: bookwyrmLayout,
          pattern: /if (request\.user\.moved_to)/,
        },
        {
          name: 'archives are off until an admin allows them',
          ours: 'False',
          path: 'bookwyrm/models/site.py',
          pattern: /user_exports_enabled = models\.BooleanField\(default=(\w+)\)/,
        },
        {
          name: 'hours between archives',
          ours: '48',
          path: 'bookwyrm/models/site.py',
          pattern: /user_import_time_limit = [^\n]*default=(\d+)/,
        },
      ],
      show,
    ),
  ];
}
