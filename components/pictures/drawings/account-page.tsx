import { Lines, Mark } from './parts';

type AccountPageProps = {
  /** The two links about moving, each below its title; one of them is to be pressed. */
  links: readonly { title: string; link: string; isMarked: boolean }[];
  deletion: string;
};

/** The account page with its two links about moving. */
export function AccountPage({ links, deletion }: AccountPageProps) {
  return (
    <>
      <Lines count={3} />
      {links.map(({ title, link, isMarked }) => (
        <div className="screen-part" key={title}>
          <p>
            <b>{title}</b>
          </p>
          <p className="screen-sentence">
            <Lines count={1} />
            {isMarked ? (
              <Mark>
                <span className="screen-link">{link}</span>
              </Mark>
            ) : (
              <span className="screen-link">{link}</span>
            )}
          </p>
        </div>
      ))}
      <div className="screen-part">
        <p>
          <b>{deletion}</b>
        </p>
        <Lines count={1} />
      </div>
    </>
  );
}
