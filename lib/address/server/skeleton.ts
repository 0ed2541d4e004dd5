/**
 * Letters that pass for a Latin one and are not that letter with a mark: other scripts, small capitals, and Latin letters with a
 * stroke. Of Unicode's confusables (UTS #39), those that a host can hold in a script that `scripts.ts` lets pass with Latin ones or
 * alone.
 */
const doubles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑᴀ',
    aa: 'ꜳ',
    ae: 'æӕᴁ',
    ao: 'ꜵ',
    au: 'ꜷ',
    av: 'ꜹꜻ',
    ay: 'ꜽ',
    b: 'ƅьʙ',
    c: 'сϲᴄⲥꮯƈ',
    d: 'ԁđɖɗᴅ',
    dz: 'ʣ',
    e: 'еҽɛᴇꬲ',
    f: 'ꬵꞙẝքƒ',
    g: 'ɡցᶃƍɢǥ',
    h: 'һհħʜ',
    i: 'іıιɪɩꙇꭵɨ',
    j: 'јȷϳɉᴊ',
    k: 'кκĸᴋƙ',
    l: 'ӏłǀʟɭꞁ',
    ls: 'ʪ',
    lz: 'ʫ',
    m: 'мᴍɱ',
    n: 'ոռηɴƞɲŋ',
    o: 'оοօøσᴏᴑꬽⲟჿɵ',
    oe: 'œɶ',
    oo: 'ꝏꚙ',
    p: 'рρϱⲣᴘƿ',
    q: 'ԛգզ',
    r: 'гᴦⲅꮁꭇꭈʀɼɽ',
    s: 'ѕꜱƽꮪʂ',
    ss: 'ß',
    t: 'тτŧᴛƭ',
    tf: 'ꝷ',
    ts: 'ʦ',
    u: 'սυᴜꞟꭎꭒʋʉ',
    ue: 'ᵫ',
    v: 'νѵᴠꮩ',
    w: 'ԝωᴡɯѡաꮃ',
    x: 'хχ',
    y: 'уγʏɣүყᶌỿꭚƴ',
    z: 'ƶᴢꮓʐ',
  }).flatMap(([letter, twins]) => [...twins].map((twin) => [twin, letter] as const)),
);

const digits: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 6: 'b', 8: 'b', 9: 'g', i: 'l' }),
);

const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn|nn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/** A name letter by letter, with the plain letter in place of each that passes for it; `i` and `1` count as `l`. Never shown. */
export function plainLetters(name: string): string {
  return [...name.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((char) => doubles.get(char) ?? digits.get(char) ?? char)
    .join('')
    .replaceAll('i', 'l');
}

/** What a name looks like at a glance: equal for names that a hurried reader cannot tell apart. Never shown. */
export function skeleton(name: string): string {
  return pairs.reduce((text, [pair, letter]) => text.replace(pair, letter), plainLetters(name));
}
