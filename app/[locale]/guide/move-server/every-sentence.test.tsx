import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderIn } from '@/e2e/support/render';
import { faultsIn, linesIn, sentencesOf } from '@/e2e/support/sentences';
import { readQuery } from '@/lib/address/query';
import { type Locale, locales } from '@/lib/i18n/routing';
import { type Move, readMove } from '@/lib/move/move';
import { type SituationId, situationIds } from '@/lib/move/situations/ids';
import { readSituation, situations } from '@/lib/move/situations/situations';
import { pagePath } from '@/lib/pages';
import { situationPage } from '@/lib/pages/situation-pages';
import { MoveGuide } from './move-guide';
import { SituationGuide } from './situation-guide';

const today = new Date('2026-11-27T12:00:00Z');
const names = ['from', 'to', 'fromSoftware', 'toSoftware', 'closes'] as const;

/** What a reader may have filled in. */
const states = {
  none: '',
  old: 'from=gammel.example.com',
  new: 'to=ny.example.org',
  both: 'from=gammel.example.com&to=ny.example.org',
  newer: 'fromSoftware=mastodon@5.0.0&toSoftware=mastodon@6.1',
};

function situationMove(id: SituationId, search: string): Move {
  const query = readQuery(situations[id].params, search);
  return readSituation({ ...query, ...situations[id].read(query) }, id, today);
}

const guideLines = async (locale: Locale, search: string) =>
  linesIn(await renderIn(locale, <MoveGuide move={readMove(readQuery(names, search))} />));
const situationLines = async (locale: Locale, id: SituationId, search: string) =>
  linesIn(await renderIn(locale, <SituationGuide id={id} move={situationMove(id, search)} />));

/** With `SENTENCES=<folder>`, every page's sentences are written there, for somebody to read from beginning to end. */
function list(name: string, lines: readonly string[]) {
  const folder = process.env.SENTENCES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.txt`, `${lines.join('\n')}\n`);
}

/** Sentences that name one server twice. */
const namedTwice = (lines: readonly string[]) =>
  lines
    .filter((line) => !line.startsWith('http'))
    .flatMap(sentencesOf)
    .filter((sentence) =>
      [
        'gammel.example.com',
        'ny.example.org',
        'din gamle server',
        'din nye server',
        'your old server',
        'your new server',
        'deinem alten server',
        'dein alter server',
        'deinem neuen server',
        'dein neuer server',
      ].some((name) => sentence.toLowerCase().split(name).length > 2),
    );

/** "Old" and "new" for somebody who goes back, to whom the server they go to is the old one; and what they have there already. */
const misleading =
  /første indlæg|first post|erste[rn]? beitrag|\b(den|din|dit) (gamle|nye) (konto|server|profil|brugernavn)|\b(the|your) (old|new) (account|server|profile|handle)\b|\b(de[rnms]|das|die|dein(e[mnrs]?)?) (alte|neue)[nrs]? (konto|server|profil)/i;

/** What the page says itself: without Mastodon's own words and the titles of other pages. */
const ofThePage = (html: string) =>
  html
    .replace(/<div class="trouble-links">[\s\S]*?<\/div>/g, '')
    .replace(
      /(Brugernavn på den|Handle of the|Adresse des) (gamle|nye|old|new|alten|neuen) (konto|account|Kontos)/g,
      '',
    )
    .replace(/nur eine Weiterleitung zu deinem neuen Konto/g, '');

describe.each(locales)('every sentence in %s', (locale) => {
  test.each(Object.entries(states))('makes sense with %s of the servers named', async (state, search) => {
    const lines = await guideLines(locale, search);
    list(`guide.${state}.${locale}`, lines);
    expect(lines.flatMap((line, index) => faultsIn(line, lines[index - 1]))).toEqual([]);
    expect(namedTwice(lines)).toEqual([]);
  });

  describe.each(situationIds)('%s', (id) => {
    test.each(Object.entries(states))('makes sense with %s of the servers named', async (state, search) => {
      const lines = await situationLines(locale, id, search);
      list(`${id}.${state}.${locale}`, lines);
      expect(lines.flatMap((line, index) => faultsIn(line, lines[index - 1]))).toEqual([]);
      expect(namedTwice(lines)).toEqual([]);
    });
  });

  /** What is not said to somebody who stands there. */
  test.each<[string, string, SituationId, RegExp]>([
    [
      'closes',
      states.both,
      'closing',
      /en anden dag|another day|mindst en måned|at least a month|dag 30|day 30|roligt? tidspunkt|quiet hour|for good|for altid|an einem anderen tag|mindestens ein(en)? monat|tag 30|ruhige (zeit|stunde)|für immer/i,
    ],
    [
      'has closed',
      `${states.both}&closes=2026-11-20`,
      'closing',
      /lukker den|closes on|senest den|no later than|en anden dag|another day|schließt am|spätestens am|an einem anderen tag/i,
    ],
    [
      'is one',
      'from=gammel.example.com',
      'newName',
      /adresselinjen skal|address bar must|begge servere|both servers|den anden har blokeret|servere har blokeret|has blocked the other|adresszeile muss|beide server|den anderen blockiert|server blockieren einander/i,
    ],
    ['is returned to', states.both, 'back', misleading],
    ['is returned to, its name not known,', states.none, 'back', misleading],
    [
      'is returned to and runs GoToSocial, as the other does,',
      `${states.both}&fromSoftware=gotosocial&toSoftware=pleroma`,
      'back',
      misleading,
    ],
    ['is returned to from Lemmy', `${states.both}&fromSoftware=lemmy`, 'back', misleading],
    [
      'takes in no followers',
      `${states.both}&toSoftware=lemmy`,
      'closing',
      /de fleste af dine følgere|most of your followers|få(r)? følgerne flyttet|moving your followers|quiet hour|en anden dag|die meisten (deiner )?follower|an einem anderen tag/i,
    ],
    [
      'closes, whatever it runs,',
      `${states.both}&fromSoftware=gotosocial`,
      'closing',
      /for altid|for good|dag 7|day 7|the other way|den anden vej|für immer|tag 7|andersherum/i,
    ],
    [
      'nobody has read about',
      `${states.both}&fromSoftware=unknown&toSoftware=unknown`,
      'suspended',
      /(på|af|from|on|to) (ukendt|unknown) software|(von|auf|aus|zu|mit) (unbekannter?) software/i,
    ],
    [
      'takes no file, for somebody with a bridge,',
      `${states.both}&toSoftware=pixelfed`,
      'bridged',
      /import(ér|ing|en) (heller|til|comes)|trinnet med importen|step for importing|import(iere|ieren|ierst)? (auch|kommt)|schritt (mit dem|für den|zum) import/i,
    ],
  ])('of a server that %s fits', async (name, search, id, wrong) => {
    const page = <SituationGuide id={id} move={situationMove(id, search)} />;
    const lines = linesIn(ofThePage(await renderIn(locale, page)));
    list(`${name.replaceAll(' ', '-')}.${locale}`, lines);
    expect(lines.filter((line) => wrong.test(line))).toEqual([]);
  });

  test.each<[SituationId, string]>([
    ['back', ''],
    ['back', 'fromSoftware=glitch'],
    ['back', 'fromSoftware=gotosocial'],
    ['onward', ''],
    ['onward', 'fromSoftware=glitch'],
    ['onward', 'fromSoftware=gotosocial'],
  ])('read after the move %s calls no server current or former, %s', async (id, search) => {
    const page = <SituationGuide id={id} move={situationMove(id, search)} />;
    const [, after = ''] = (await renderIn(locale, page)).split('id="step-after"');
    expect(after).not.toBe('');
    const current =
      /din (nuværende|tidligere) server|your (current|former) server|de(in|inem|r) (jetzige|frühere)[nr]? server/i;
    expect(linesIn(after).filter((line) => current.test(line))).toEqual([]);
  });

  test('of a day that has passed sends to the page for a server that is gone', async () => {
    const move = situationMove('closing', `${states.both}&closes=2026-11-20`);
    const html = await renderIn(locale, <SituationGuide id="closing" move={move} />);
    expect(html).toContain(pagePath(situationPage('gone'), locale));
    const ahead = situationMove('closing', `${states.both}&closes=2026-11-27`);
    expect([move.isPast, ahead.isPast]).toEqual([true, undefined]);
  });
});
