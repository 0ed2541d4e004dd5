import { useLocale, useTranslations } from 'next-intl';
import type { Query } from '@/lib/address/query';
import { findingArguments, findingIds, tones } from '@/lib/check/finding';
import type { CheckTexts } from '@/lib/check/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { End } from '@/lib/move/move';
import { pageHref } from '@/lib/page-href';
import type { PageKey } from '@/lib/pages';
import { displayHost } from '@/lib/server/display-host';
import { knownSoftware } from '@/lib/software/known';
import { ServerCheckClient } from './server-check-client';

// Each argument stands for itself, so that the sentence keeps its braces for the browser to fill.
const braces = Object.fromEntries(findingArguments.map((name) => [name, `{${name}}`])) as Record<
  (typeof findingArguments)[number],
  string
>;

const textsOf = new Map<Locale, CheckTexts>();

/** The texts for the browser: one object for each language, so that a page with many checks carries it once. */
function useCheckTexts(): CheckTexts {
  const t = useTranslations('ServerCheck');
  const locale = useLocale();
  const made = textsOf.get(locale);
  if (made) return made;
  const texts: CheckTexts = {
    asking: t('asking'),
    answered: t('answered'),
    notLoaded: t('notLoaded'),
    fit: t('fit'),
    fitHint: t('fitHint', braces),
    fits: t('fits'),
    accounts: {
      title: t('accounts.title'),
      intro: t('accounts.intro'),
      from: t('accounts.from', braces),
      to: t('accounts.to', braces),
      start: t('accounts.start'),
      ask: t('accounts.ask'),
    },
    marks: Object.fromEntries(tones.map((tone) => [tone, t(`mark.${tone}`)])) as CheckTexts['marks'],
    findings: Object.fromEntries(
      findingIds.map((id) => [id, t(`findings.${id}`, braces)]),
    ) as CheckTexts['findings'],
  };
  textsOf.set(locale, texts);
  return texts;
}

/**
 * Asks one or two servers what they are, from the reader's browser, once a button is pressed. `page` and `query` are the guide
 * that can then be fitted to the answers.
 */
export function ServerCheck({
  ends,
  page,
  query,
}: {
  ends: readonly Pick<End, 'side' | 'server'>[];
  page: PageKey;
  query: Partial<Query>;
}) {
  const t = useTranslations('ServerCheck');
  const locale = useLocale();
  const texts = useCheckTexts();
  const named = ends.flatMap(({ side, server }) =>
    server ? [{ side, host: server.host, shown: displayHost(server) }] : [],
  );
  const different = named.filter(({ host }, at) => named.findIndex((end) => end.host === host) === at);
  const [first, second] = different;
  if (!first) return null;
  const hosts = { from: first.shown, to: second?.shown ?? '', host: first.shown };
  const number = second ? 'two' : 'one';
  return (
    <details className="server-check">
      <summary>{t(`summary.${number}`, hosts)}</summary>
      <p>{t.rich(`intro.${number}`, { ...hosts, b: (host) => <strong>{host}</strong> })}</p>
      <noscript>
        <p>{t('needsScript')}</p>
      </noscript>
      <ServerCheckClient
        ends={named}
        address={pageHref(page, locale, query)}
        known={knownSoftware}
        locale={locale}
        ask={t(`ask.${number}`, hosts)}
        texts={texts}
      />
    </details>
  );
}
