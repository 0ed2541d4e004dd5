import { Fragment } from 'react';

/** Keys to press: alternatives with a comma between, `g+h` as two keys one after the other. */
export function Keys({ of }: { of: readonly string[] }) {
  return of.map((combination, at) => (
    <Fragment key={combination}>
      {at > 0 && ', '}
      {combination.split('+').map((key, position) => (
        <Fragment key={key}>
          {position > 0 && ' '}
          <kbd className="key">{key}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}
