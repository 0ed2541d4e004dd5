/** Letters that pass for a Latin one and are not that letter with a mark: other scripts, and Latin letters with a stroke. */
const doubles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑ',
    ae: 'æ',
    b: 'ƅь',
    c: 'сϲ',
    d: 'ԁđ',
    e: 'еҽ',
    g: 'ɡց',
    h: 'һհħ',
    i: 'іıι',
    j: 'јȷ',
    k: 'кκĸ',
    l: 'ӏłǀ',
    m: 'м',
    n: 'ոη',
    o: 'оοօøσ',
    oe: 'œ',
    p: 'рρ',
    q: 'ԛ',
    r: 'г',
    s: 'ѕ',
    ss: 'ß',
    t: 'тτŧ',
    u: 'սυ',
    v: 'νѵ',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγ',
    z: 'ƶ',
  }).flatMap(([letter, twins]) => [...twins].map((twin) => [twin, letter] as const)),
);

const shapes: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1i]/g, 'l'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
];

/** What a name looks like at a glance: equal for names that a hurried reader cannot tell apart. Never shown. */
export function skeleton(name: string): string {
  const plain = [...name.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((char) => doubles.get(char) ?? char)
    .join('');
  return shapes.reduce((text, [shape, letter]) => text.replace(shape, letter), plain);
}
