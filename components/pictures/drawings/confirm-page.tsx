import { Fragment } from 'react';
import { Lines, Mark } from './parts';

/** The page after an upload. */
export function ConfirmPage({ cancel, button, press }: { cancel: string; button: string; press: number }) {
  return (
    <>
      <Lines count={2} />
      <p className="screen-buttons">
        <span className="screen-button-plain">{cancel}</span>{' '}
        <Mark number={press}>
          <span className="screen-button">{button}</span>
        </Mark>
      </p>
    </>
  );
}

type RecentImportsPageProps = {
  columns: readonly string[];
  imports: readonly { type: string; state: string; isMarked: boolean }[];
};

/** The list of imports: how far each has come. */
export function RecentImportsPage({ columns, imports }: RecentImportsPageProps) {
  return (
    <>
      <p className="screen-row screen-columns screen-head">
        {columns.map((column) => (
          <Fragment key={column}>
            <span>{column}</span>{' '}
          </Fragment>
        ))}
      </p>
      {imports.map(({ type, state, isMarked }) => (
        <p className="screen-row screen-columns" key={type}>
          <span>{type}</span> {isMarked ? <Mark>{state}</Mark> : <span>{state}</span>}
          <Lines count={1} />
          <Lines count={1} />
        </p>
      ))}
    </>
  );
}
