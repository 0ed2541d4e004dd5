import { Lines, Mark } from './parts';

/** The page with the tick that decides whether followers come straight in. */
export function ApprovalPage({ box, isTicked, save }: { box: string; isTicked: boolean; save: string }) {
  return (
    <>
      <Lines count={2} />
      <Mark>
        <span className={isTicked ? 'screen-tick is-chosen' : 'screen-tick'}>{box}</span>
      </Mark>
      <Lines count={2} />
      <Mark>
        <span className="screen-button">{save}</span>
      </Mark>
    </>
  );
}
