/** Whether one letter added, left out or changed, or two neighbours swapped, make one name the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2))
  );
}

/** Letters that are read for each other at a glance. */
const alike = [
  'mn',
  'uv',
  'vw',
  'vy',
  'gq',
  'ce',
  'co',
  'eo',
  'lt',
  'lj',
  'ft',
  'hb',
  'hn',
  'nr',
  'un',
  'ao',
  'ae',
  'xk',
];
const isAlike = (one = '', other = '') => alike.includes(one + other) || alike.includes(other + one);

/** Whether a slip is one that the eye passes over: two neighbours swapped, a letter doubled or not, or one in place of a letter like it. */
export function isSmallSlip(one: string, other: string): boolean {
  if (!isOneSlipApart(one, other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return long[at] === long[at - 1] || long[at] === long[at + 1];
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped || isAlike(short[at], long[at]);
}
