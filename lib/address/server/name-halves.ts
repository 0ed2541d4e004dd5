/** How many letters at the end of a name always stay in sight: enough to tell one server's name from another's. */
const end = 9;

/** The beginning and the end of a server's name: where there is no room for all of it, it is the middle that is cut. */
export function nameHalves(name: string): readonly [beginning: string, end: string] {
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  return [letters.slice(0, -end).join(''), letters.slice(-end).join('')];
}
