import { type HandleParts, HandleText } from '@/components/handles/handle-text';
import { Lines, Mark, ScreenField } from './parts';

type AliasPageProps = {
  field: string;
  handle: HandleParts;
  button: string;
  empty: string;
  /** The instructions about the field and the button. */
  fill: number;
  press: number;
};

/** The page for aliases, with the old handle typed in. */
export function AliasPage({ field, handle, button, empty, fill, press }: AliasPageProps) {
  return (
    <>
      <Lines count={2} />
      <Mark number={fill}>
        <ScreenField label={field}>
          <span className="server-from">
            <HandleText {...handle} />
          </span>
        </ScreenField>
      </Mark>
      <Mark number={press}>
        <span className="screen-button">{button}</span>
      </Mark>
      <p className="screen-row screen-head">{field}</p>
      <p className="screen-row">{empty}</p>
    </>
  );
}
