import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { InterceptHandles } from '@/components/client/handles/intercept-handles';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';
import { serverGlyph } from '@/components/server/server-glyph';
import { type FieldName, fieldNames } from '@/lib/address/fields';
import { fieldOf, type Query, valueIn, writeQuery } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { serverMeant } from '@/lib/address/server/meant';
import { type End, readEnd } from '@/lib/move/move';
import { KeptFields } from './kept-fields';
import { SoftwareFields } from './software-fields';

type RouteFormProps = {
  query: Query;
  /** The path of the page that it opens. */
  action: string;
  submit: string;
  /** What the two servers are called to a reader who has moved before. */
  labels?: { from?: string; to?: string };
  /** More fields. */
  children?: ReactNode;
};

/** The form for the two servers. A GET form: it works without JavaScript. */
export function RouteForm({ query, action, submit, labels, children }: RouteFormProps) {
  const t = useTranslations('Common.routeCard');
  const tools = useTranslations('Tools.handles');
  return (
    <form className="route-form" method="get" action={action}>
      <div className="route-fields">
        <ServerField side="from" query={query} action={action} label={labels?.from ?? t('from')} />
        <ServerField side="to" query={query} action={action} label={labels?.to ?? t('to')} />
      </div>
      <ServerSuggestions />
      {children}
      <KeptFields query={{ q: query.q }} />
      <button type="submit">{submit}</button>
      {/* Below the button: what it says appears while the button is being pressed, and must not move it. */}
      <InterceptHandles caught={tools('caught')} />
      <p className="hint" id="server-hint">
        {t('hint')}
      </p>
      <SoftwareFields query={query} labels={labels} />
    </form>
  );
}

/** The datalist of well-known servers for the server fields. */
export function ServerSuggestions() {
  const locale = useLocale();
  return <NoHydration as="datalist" id="well-known-servers" part="servers" data={{ locale }} />;
}

type ServerFieldProps = {
  side: 'from' | 'to';
  query: Query;
  /** The page that the form leads to. */
  action: string;
  label: string;
};

/** The field for one of the two servers, with an error where its value could not be parsed. */
export function ServerField({ side, query, action, label }: ServerFieldProps) {
  const field = query[side];
  const server = valueIn(field);
  const other = readEnd(query, side).elsewhere;
  const isInvalid = field.state === 'invalid';
  const isAsked = isInvalid || other !== null;
  return (
    <div className={`field field-${side}`}>
      <label htmlFor={side}>
        {serverGlyph[side]} {label}
      </label>
      <input
        id={side}
        name={side}
        type="text"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck="false"
        list="well-known-servers"
        defaultValue={isInvalid ? field.raw : server ? displayHost(server) : ''}
        placeholder={side === 'from' ? 'mastodon.social' : 'expressional.social'}
        aria-invalid={isAsked || undefined}
        aria-describedby={isAsked ? `${side}-error server-hint` : 'server-hint'}
      />
      {isInvalid && <Unclear side={side} raw={field.raw} query={query} action={action} />}
      {other && <Elsewhere side={side} other={other} />}
    </div>
  );
}

type UnclearProps = Omit<ServerFieldProps, 'label'> & { raw: string };

/** Why a value is not read as a server; or, where it may mean either of two, which one: a link each to the page with that one. */
function Unclear({ side, raw, query, action }: UnclearProps) {
  const t = useTranslations('Common.errors');
  const meaning = serverMeant(raw);
  if (meaning.kind !== 'ask') {
    return (
      <p className="field-error" id={`${side}-error`}>
        {t(`reason.${meaning.kind === 'none' ? meaning.why : 'other'}`)} {t('example')}
      </p>
    );
  }
  return (
    <>
      <p className="field-error" id={`${side}-error`}>
        {t(`which.${side}`)}
      </p>
      <ul className="field-choice">
        {meaning.servers.map((server) => (
          <li key={server.host}>
            <a href={action + writeQuery({ ...query, change: undefined, [side]: fieldOf(server) })}>
              {displayHost(server)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

type ElsewhereProps = { side: 'from' | 'to'; other: NonNullable<End['elsewhere']> };

/** What to do about a name that is no server of the fediverse. */
function Elsewhere({ side, other }: ElsewhereProps) {
  const t = useTranslations('Common.errors');
  return (
    <p className="field-error" id={`${side}-error`}>
      {t.rich(`elsewhere.${other.kind}`, { host: other.host, b: (chunks) => <bdi>{chunks}</bdi> })}
    </p>
  );
}

/**
 * The values that could not be parsed, and names that are no servers, each with a link to its field. Its title is no heading, because it
 * comes before the `h1`.
 */
export function ErrorSummary({ query }: { query: Query }) {
  const t = useTranslations('Common.errors');
  // The wish to change the servers cannot be wrong.
  const names = fieldNames.filter((name) => name !== 'change');
  const invalid = names.filter((name) => query[name].state === 'invalid');
  const asked = (['from', 'to'] as const).filter((side) => readEnd(query, side).elsewhere !== null);
  if (invalid.length + asked.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title">
      <p className="error-summary-title" id="error-summary-title">
        {t(invalid.length === 0 ? 'question' : 'title')}
      </p>
      <ul>
        {invalid.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>
              {t((name === 'from' || name === 'to') && isChoice(query[name]) ? 'choice' : 'field', {
                field: t(name),
              })}
            </a>
          </li>
        ))}
        {asked.map((side) => (
          <li key={side}>
            <a href={`#${side}`}>{t('fieldQuestion', { field: t(side) })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether a field holds what may mean either of two servers: nothing is wrong with it, it only has to be asked. */
function isChoice(field: Query[FieldName]): boolean {
  return field.state === 'invalid' && serverMeant(field.raw).kind === 'ask';
}
