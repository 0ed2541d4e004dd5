import { Fragment } from 'react';

/** Keyboard shortcuts: alternatives separated by commas, `g+h` as two keys in sequence. */
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
