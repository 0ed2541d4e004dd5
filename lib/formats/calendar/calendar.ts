import ical, { ICalCalendarMethod } from 'ical-generator';
import { daysAfter } from '@/lib/address/day';
import { siteName } from '@/lib/pages/site';

/** The days after a move on which there is something to look after. */
const days = { day1: 1, day7: 7, day30: 30 } as const;

/** What there is to remember: something on a day, or that the old account has waited long enough to move again. */
export type Reminder = keyof typeof days | 'cooldown';

/** The words of a calendar: its name, and for each reminder what stands in the calendar and beneath it. */
export type ReminderWords = { name: string; entry: (reminder: Reminder) => { title: string; text: string } };

/** Each reminder with its day after the move; the last is the first whole day after `wait` days, where there is a wait. */
function remindersAfter(wait: number | null): [Reminder, number][] {
  const fixed = Object.entries(days) as [Reminder, number][];
  return wait === null ? fixed : [...fixed, ['cooldown', wait + 1]];
}

/**
 * A calendar file (RFC 5545) with a whole-day entry for each reminder; `wait` is how many days the old account waits before it can
 * move again, null where it does not. The same move gives the same file: adding it twice changes nothing in a calendar.
 */
export function reminderCalendar(
  moved: Date,
  wait: number | null,
  guide: string,
  words: ReminderWords,
): string {
  const calendar = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: siteName, product: siteName },
  });
  for (const [reminder, day] of remindersAfter(wait)) {
    const { title, text } = words.entry(reminder);
    calendar.createEvent({
      id: `${reminder}-${moved.toISOString().slice(0, 10)}@${encodeURIComponent(guide)}`,
      stamp: moved,
      start: daysAfter(moved, day),
      end: daysAfter(moved, day + 1),
      allDay: true,
      summary: title,
      description: `${text}\n\n${guide}`,
      url: guide,
    });
  }
  return calendar.toString();
}
