import { Lines, Mark } from './parts';

type ExportPageProps = {
  /** A line for each thing the page names, with the word to press where there is a file; `mark` where that file comes along. */
  rows: readonly { name: string; press?: string; mark?: { number?: number } }[];
  archive: string;
};

/** The page with the files to take along. */
export function ExportPage({ rows, archive }: ExportPageProps) {
  return (
    <>
      {rows.map(({ name, press, mark }) => {
        const link = press && <span className="screen-link">↓ {press}</span>;
        return (
          <p className="screen-row" key={name}>
            <span>{name}</span>
            <span className="screen-lines screen-count" />
            {mark ? <Mark number={mark.number}>{link}</Mark> : link}
          </p>
        );
      })}
      <Lines count={2} />
      <p className="screen-button-plain">{archive}</p>
    </>
  );
}
