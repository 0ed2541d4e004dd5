import { getTranslations } from 'next-intl/server';
import { readQuery, understood, valueIn, writeQuery } from '@/lib/address/query';
import { parseDay } from '@/lib/day';
import { cacheControl } from '@/lib/http/cache-control';
import { isLocale } from '@/lib/i18n/routing';
import { pagePath } from '@/lib/pages';
import { type Reminder, reminderCalendar, reminders } from '@/lib/reminders/calendar';
import { displayHost } from '@/lib/server/display-host';
import { siteOrigin } from '@/lib/site';

const headers = { 'Cache-Control': cacheControl.never };

/** The calendar file for a move on the day in `date`, between the servers in the address. 400 without a day. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/reminders.ics'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404, headers });
  const t = await getTranslations({ locale, namespace: 'Tools.reminders' });
  const search = new URL(request.url).searchParams;
  const moved = parseDay(search.get('date'));
  if (moved === null) {
    return new Response(t('noDay'), {
      status: 400,
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }

  const query = readQuery(['from', 'to', 'fromSoftware', 'toSoftware'], search);
  const [from, to] = [valueIn(query.from), valueIn(query.to)];
  const servers = {
    from: from ? displayHost(from) : t('oldServer'),
    to: to ? displayHost(to) : t('newServer'),
    days: String(reminders.cooldown - 1),
  };
  const entry = (reminder: Reminder) => ({
    title: t(`days.${reminder}.title`),
    text: t(`days.${reminder}.text`, servers),
  });
  const guide = siteOrigin() + pagePath('guide/move-server', locale) + writeQuery(understood(query));
  const calendar = reminderCalendar(moved, guide, {
    name: t('calendar', servers),
    days: {
      day1: entry('day1'),
      day7: entry('day7'),
      day30: entry('day30'),
      cooldown: entry('cooldown'),
    },
  });
  return new Response(calendar, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="reminders.ics"',
    },
  });
}
