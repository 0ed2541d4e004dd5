import type { Move } from '@/lib/move/move';
import { importTypeLabels } from '@/lib/software/mastodon-files';
import { Mark, Screen, ScreenField, useScreenWords } from './screen';
import { useCaption } from './use-caption';

type ImportPictureProps = { move: Move; type: number; mode: number; press: number };

/** The new server's import page with the first of the files chosen. The form is the same in all versions, the list below it came with 4.2. */
export function ImportPicture({ move, type, mode, press }: ImportPictureProps) {
  const { to, plan } = move;
  const say = useScreenWords(to);
  const caption = useCaption(to);
  const [first] = plan.files;
  if (!first) return null;
  const words = {
    type: say('simple_form.labels.defaults.type'),
    data: say('simple_form.labels.defaults.data'),
    merge: say('imports.modes.merge'),
    upload: say('imports.upload'),
  };
  return (
    <Screen
      end={to}
      page="import"
      menu="import"
      title={say('settings.import')}
      caption={caption('import', words)}
    >
      <Mark number={type}>
        <ScreenField label={words.type}>
          <span className="screen-choice">{say(importTypeLabels[first.kind])}</span>
        </ScreenField>
      </Mark>
      <div className="screen-pair">
        <Mark number={type}>
          <ScreenField label={words.data}>
            {first.export.fileName !== null && <code>{first.export.fileName}</code>}
          </ScreenField>
        </Mark>
        <div>
          <Mark number={mode}>
            <span className="screen-radio is-chosen">{words.merge}</span>
          </Mark>
          <p className="screen-radio">{say('imports.modes.overwrite')}</p>
        </div>
      </div>
      <Mark number={press}>
        <span className="screen-button">{words.upload}</span>
      </Mark>
    </Screen>
  );
}
