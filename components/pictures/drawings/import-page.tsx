import { Mark, ScreenField } from './parts';

type ImportPageProps = {
  type: string;
  chosen: string;
  data: string;
  /** The name of the chosen file, where the old server gives it one. */
  file: string | null;
  merge: string;
  overwrite: string;
  upload: string;
  /** The numbers of the instructions about the file, the way it is taken in, and the button. */
  numbers: { type: number; mode: number; press: number };
};

/** The page for bringing files in, with the first of them chosen. */
export function ImportPage({ type, chosen, data, file, merge, overwrite, upload, numbers }: ImportPageProps) {
  return (
    <>
      <Mark number={numbers.type}>
        <ScreenField label={type}>
          <span className="screen-choice">{chosen}</span>
        </ScreenField>
      </Mark>
      <div className="screen-pair">
        <Mark number={numbers.type}>
          <ScreenField label={data}>
            <span className="screen-file">{file !== null && <code>{file}</code>}</span>
          </ScreenField>
        </Mark>
        <div>
          <Mark number={numbers.mode}>
            <span className="screen-radio is-chosen">{merge}</span>
          </Mark>
          <p className="screen-radio">{overwrite}</p>
        </div>
      </div>
      <Mark number={numbers.press}>
        <span className="screen-button">{upload}</span>
      </Mark>
    </>
  );
}
