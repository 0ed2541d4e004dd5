import { type DrawnHandle, HandleIn, Lines, Mark, ScreenField } from './parts';

type AliasPageProps = {
  field: string;
  handle: DrawnHandle;
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
            <HandleIn handle={handle} />
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
