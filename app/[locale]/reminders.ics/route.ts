import { getTranslations } from 'next-intl/server';
import { isoDay, parseDay } from '@/lib/address/day';
import { readQuery, understood, writeQuery } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { type Reminder, reminderCalendar } from '@/lib/formats/calendar/calendar';
import { cacheControl } from '@/lib/http/cache-control';
import { isLocale } from '@/lib/i18n/routing';
import { isMastodon, readMove, waitToMoveAgain } from '@/lib/move/move';
import { pagePath } from '@/lib/pages';
import { siteOrigin } from '@/lib/pages/site';

const headers = { 'Cache-Control': cacheControl.never };

/** The calendar file for a move on the day in `date`, by default today in UTC, between the servers in the address. 400 where it is no day. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/reminders.ics'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404, headers });
  const t = await getTranslations({ locale, namespace: 'Tools.reminders' });
  const search = new URL(request.url).searchParams;
  const moved = parseDay(search.get('date') || isoDay(new Date()));
  if (moved === null) {
    return new Response(t('noDay'), {
      status: 400,
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }

  const query = readQuery(['from', 'to', 'fromSoftware', 'toSoftware'], search);
  const move = readMove(query);
  const { from, to } = move;
  const wait = waitToMoveAgain(move);
  const words = {
    from: from.server ? displayHost(from.server) : t('oldServer'),
    to: to.server ? displayHost(to.server) : t('newServer'),
    days: String(wait),
  };
  const entry = (reminder: Reminder) => ({
    title: t(`days.${reminder}.title`),
    text:
      reminder === 'day7' && !isMastodon(from)
        ? t('days.day7.textOther', words)
        : t(`days.${reminder}.text`, words),
  });
  const guide = siteOrigin() + pagePath('guide/move-server', locale) + writeQuery(understood(query));
  const calendar = reminderCalendar(moved, wait, guide, { name: t('calendar', words), entry });
  return new Response(calendar, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="reminders.ics"',
    },
  });
}
