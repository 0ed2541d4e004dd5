import { type HandleParts, HandleText } from '@/components/handles/handle-text';
import { Lines, Mark, ScreenField } from './parts';

type MovePageProps = {
  heading: string;
  field: string;
  handle: HandleParts;
  password: string;
  button: string;
  /** The numbers of the instructions about the two fields and the button. */
  numbers: { fill: number; password: number; press: number };
};

/** The page for moving, filled in: its list of orange warnings is what one knows it by, and its button is red. */
export function MovePage({ heading, field, handle, password, button, numbers }: MovePageProps) {
  return (
    <>
      <p>
        <b>{heading}</b>
      </p>
      <Lines count={1} />
      <span className="screen-warnings" />
      <div className="screen-pair">
        <Mark number={numbers.fill}>
          <ScreenField label={field}>
            <span className="server-to">
              <HandleText {...handle} />
            </span>
          </ScreenField>
        </Mark>
        <Mark number={numbers.password}>
          <ScreenField label={password}>••••••••</ScreenField>
        </Mark>
      </div>
      <Mark number={numbers.press}>
        <span className="screen-button screen-button-grave">{button}</span>
      </Mark>
    </>
  );
}

type RedirectingPageProps = { before: string; handle: HandleParts; after: string; cancel: string };

/** The same page when the move is under way. */
export function RedirectingPage({ before, handle, after, cancel }: RedirectingPageProps) {
  return (
    <>
      <Mark>
        <span className="screen-message">
          {before}
          <HandleText {...handle} />
          {after}
        </span>
      </Mark>
      <p>
        <span className="screen-link">{cancel}</span>
      </p>
      <Lines count={2} />
    </>
  );
}
