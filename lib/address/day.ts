import { z } from 'zod';

const day = z.iso.date();
const oneDay = 24 * 60 * 60 * 1000;

/** The day in `2026-12-01`, as midnight in UTC; null for what is no day, or none near ours. */
export function parseDay(text: string | null): Date | null {
  const result = day.safeParse(text);
  if (!result.success) return null;
  const date = new Date(`${result.data}T00:00:00Z`);
  const year = date.getUTCFullYear();
  return year >= 2000 && year < 2200 ? date : null;
}

/** The day as it is written: `2026-12-01`. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day some days later, or before for a negative number. */
export function daysAfter(date: Date, days: number): Date {
  return new Date(date.getTime() + days * oneDay);
}
