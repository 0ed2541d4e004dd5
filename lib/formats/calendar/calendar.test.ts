import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type ReminderWords, reminderCalendar } from './calendar';

const guide = 'https://guide.example/da/guide/flyt-server?from=mastodon.social&to=expressional.social';
const titles = { day1: 'A', day7: 'B', day30: 'C', cooldown: 'D' };
const words: ReminderWords = {
  name: 'Flytning',
  entry: (reminder) => ({ title: titles[reminder], text: 'Først; så, \\ og «æøå» '.repeat(9) }),
};
const moved = new Date('2026-12-01T00:00:00Z');
const file = reminderCalendar(moved, 30, guide, words);

/** Logical lines: those that were folded put together again. */
const unfolded = file.replace(/\r\n /g, '').split('\r\n');
const all = (name: string) =>
  unfolded.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));

it('reminds on day 1, 7 and 30, and when the waiting is over, each a whole day', () => {
  expect(all('DTSTART;VALUE=DATE')).toEqual(['20261202', '20261208', '20261231', '20270101']);
  expect(all('DTEND;VALUE=DATE')).toEqual(['20261203', '20261209', '20270101', '20270102']);
});

it.each([
  [7, ['20261202', '20261208', '20261231', '20261209']],
  [null, ['20261202', '20261208', '20261231']],
])('after a wait of %j days it reminds on %j', (wait, days) => {
  const starts = reminderCalendar(moved, wait, guide, words).matchAll(/^DTSTART;VALUE=DATE:(\d+)/gm);
  expect([...starts].map(([, day]) => day)).toEqual(days);
});

it('is the same each time it is made', () => {
  expect(reminderCalendar(moved, 30, guide, words)).toBe(file);
  expect(new Set(all('UID')).size).toBe(4);
});

it('follows RFC 5545: line ends, line length in bytes, nesting, what each entry must have, and escaped text', () => {
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

  const open: string[] = [];
  for (const line of unfolded.filter(Boolean)) {
    expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/);
    const [name, value = ''] = line.split(':');
    if (name === 'BEGIN') open.push(value);
    if (name === 'END') expect(open.pop()).toBe(value);
  }
  expect(open).toEqual([]);
  expect(unfolded[0]).toBe('BEGIN:VCALENDAR');
  expect(all('VERSION')).toEqual(['2.0']);
  expect(all('PRODID')).toHaveLength(1);
  for (const name of ['UID', 'DTSTAMP', 'SUMMARY', 'DESCRIPTION']) expect(all(name)).toHaveLength(4);
  expect(all('DESCRIPTION')[0]).toContain('Først\\; så\\, \\\\ og «æøå»');
});

it('leads back to the guide, letter by letter', () => {
  expect(all('URL')).toEqual([guide, guide, guide, guide].map((url) => expect.stringContaining(url)));
});

it('opens in a calendar program of another make', () => {
  ICAL.design.strict = true;
  const events = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events.map((event) => [event.summary, event.startDate.toString(), event.startDate.isDate])).toEqual([
    ['A', '2026-12-02', true],
    ['B', '2026-12-08', true],
    ['C', '2026-12-31', true],
    ['D', '2027-01-01', true],
  ]);
  expect(events[0]?.description).toBe(`${words.entry('day1').text}\n\n${guide}`);
});
