import ical, { ICalCalendarMethod } from 'ical-generator';
import { siteName } from '@/lib/site';
import { daysAfter } from '../day';

/** What there is to remember, and how many days after the move. The last is the first whole day after the 30 days of waiting. */
export const reminders = { day1: 1, day7: 7, day30: 30, cooldown: 31 } as const;
export type Reminder = keyof typeof reminders;

/** The words of a calendar: its name, and for each day what stands in the calendar and beneath it. */
export type ReminderWords = { name: string; days: Record<Reminder, { title: string; text: string }> };

/**
 * A calendar file (RFC 5545) with a whole-day entry for each reminder. The same move gives the same file: adding it twice
 * changes nothing in a calendar.
 */
export function reminderCalendar(moved: Date, guide: string, words: ReminderWords): string {
  const calendar = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: siteName, product: siteName },
  });
  for (const [reminder, days] of Object.entries(reminders) as [Reminder, number][]) {
    const { title, text } = words.days[reminder];
    calendar.createEvent({
      id: `${reminder}-${moved.toISOString().slice(0, 10)}@${encodeURIComponent(guide)}`,
      stamp: moved,
      start: daysAfter(moved, days),
      end: daysAfter(moved, days + 1),
      allDay: true,
      summary: title,
      description: `${text}\n\n${guide}`,
      url: guide,
    });
  }
  return calendar.toString();
}
