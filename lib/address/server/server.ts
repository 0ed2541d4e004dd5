declare const checked: unique symbol;

/** A server's name that has passed every rule of `parseServer`, the only place that makes one. */
export type Server = {
  /** Canonical name in lower-case ASCII (punycode where needed), without port or trailing dot. */
  readonly host: string;
  readonly [checked]: true;
};

/** Why a value is not read as a server; each reason has its own message to the reader. */
export type WhyNot =
  | 'empty'
  | 'tooLong'
  | 'spaces'
  | 'credentials'
  | 'port'
  | 'address'
  | 'singleWord'
  | 'localName'
  | 'unknownEnding'
  | 'other';
