import type { LabelKey } from '@/lib/labels/labels';
import type { Move } from '@/lib/move/move';
import { importTypeLabels } from '@/lib/software/mastodon-files';
import { lines, Mark, Screen, useScreenWords } from './screen';
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
      caption={caption('confirm', { button })}
    >
      {lines[2]}
      <p className="screen-buttons">
        <span className="screen-button-plain">{say('generic.cancel')}</span>
        <Mark number={press}>
          <span className="screen-button">{button}</span>
        </Mark>
      </p>
    </Screen>
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
  const [finished, , unconfirmed] = states.map(say);
  return (
    <Screen
      end={to}
      page="import"
      menu="import"
      title={say('imports.recent_imports')}
      caption={caption('recentImports', {
        finished: finished ?? '',
        unconfirmed: unconfirmed ?? '',
        failures: say('imports.failures'),
      })}
    >
      <p className="screen-row screen-columns screen-head">
        <span>{say('imports.type')}</span>
        <span>{say('imports.status')}</span>
        <span>{say('imports.imported')}</span>
        <span>{say('imports.failures')}</span>
      </p>
      {states.map((state, index) => {
        const file = plan.files[index];
        if (!file) return null;
        return (
          <p className="screen-row screen-columns" key={state}>
            <span>{say(importTypeLabels[file.kind])}</span>
            {index === 0 ? <Mark>{say(state)}</Mark> : <span>{say(state)}</span>}
            {lines[1]}
            {lines[1]}
          </p>
        );
      })}
    </Screen>
  );
}
