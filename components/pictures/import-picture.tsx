import { importTypeLabels } from '@/lib/facts/software/mastodon-files';
import type { Move } from '@/lib/move/move';
import { Screen, useScreenWords } from './screen';
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
      drawing={{
        is: 'import',
        ...words,
        chosen: say(importTypeLabels[first.kind]),
        file: first.export.fileName,
        overwrite: say('imports.modes.overwrite'),
        numbers: { type, mode, press },
      }}
      caption={caption('import', words)}
    />
  );
}
