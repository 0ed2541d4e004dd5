import type { LabelKey } from '@/lib/facts/labels/labels';
import { importTypeLabels } from '@/lib/facts/software/mastodon-files';
import type { Move } from '@/lib/move/move';
import { Screen, useScreenWords } from './screen';
import { useCaption } from './use-caption';

/** The page after an upload, which many overlook: without its button nothing happens. Mastodon 4.2 and later. */
export function ConfirmPicture({ move, press }: { move: Move; press: number }) {
  const { to } = move;
  const say = useScreenWords(to);
  const caption = useCaption(to);
  if (!to.software.traits.confirmsImports) return null;
  const button = say('generic.confirm');
  return (
    <Screen
      end={to}
      page="import"
      below="/…"
      menu="import"
      title={say('imports.titles.following')}
      drawing={{ is: 'confirm', cancel: say('generic.cancel'), button, press }}
      caption={caption('confirm', { button })}
    />
  );
}

const states: readonly LabelKey[] = [
  'imports.states.finished',
  'imports.states.in_progress',
  'imports.states.unconfirmed',
];

/** The list under the import form: how far each file has come. Mastodon 4.2 and later. */
export function RecentImportsPicture({ move }: { move: Move }) {
  const { to, plan } = move;
  const say = useScreenWords(to);
  const caption = useCaption(to);
  if (!to.software.traits.confirmsImports) return null;
  const [finished = '', , unconfirmed = ''] = states.map(say);
  const failures = say('imports.failures');
  return (
    <Screen
      end={to}
      page="import"
      menu="import"
      title={say('imports.recent_imports')}
      drawing={{
        is: 'recentImports',
        columns: [say('imports.type'), say('imports.status'), say('imports.imported'), failures],
        // One file in each state, as far as there are files.
        imports: plan.files.slice(0, states.length).map(({ kind }, index) => ({
          type: say(importTypeLabels[kind]),
          state: say(states[index] ?? 'imports.states.finished'),
          isMarked: index === 0,
        })),
      }}
      caption={caption('recentImports', { finished, unconfirmed, failures })}
    />
  );
}
