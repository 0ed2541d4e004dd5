import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { InterceptHandles } from '@/components/client/handles/intercept-handles';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';
import { serverGlyph } from '@/components/server/server-glyph';
import type { FieldName } from '@/lib/address/fields';
import { type Query, valueIn } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { whyNotServer } from '@/lib/address/server/parse-server';
import { SoftwareFields } from './software-fields';

type RouteFormProps = {
  query: Query;
  /** The path of the page that it opens. */
  action: string;
  submit: string;
  /** More fields. */
  children?: ReactNode;
};

/** The form for the two servers. A GET form: it works without JavaScript. */
export function RouteForm({ query, action, submit, children }: RouteFormProps) {
  const t = useTranslations('Common.routeCard');
  const tools = useTranslations('Tools.handles');
  return (
    <form className="route-form" method="get" action={action}>
      <div className="route-fields">
        <ServerField side="from" query={query} label={t('from')} />
        <ServerField side="to" query={query} label={t('to')} />
      </div>
      <ServerSuggestions />
      <InterceptHandles caught={tools('caught')} />
      {children}
      <button type="submit">{submit}</button>
      <p className="hint" id="server-hint">
        {t('hint')}
      </p>
      <SoftwareFields query={query} />
    </form>
  );
}

/** The datalist of well-known servers for the server fields. */
export function ServerSuggestions() {
  return <NoHydration as="datalist" id="well-known-servers" part="servers" data={{}} />;
}

/** The field for one of the two servers, with an error where its value could not be parsed. */
export function ServerField({ side, query, label }: { side: 'from' | 'to'; query: Query; label: string }) {
  const t = useTranslations('Common.errors');
  const field = query[side];
  const server = valueIn(field);
  const isInvalid = field.state === 'invalid';
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
        aria-invalid={isInvalid || undefined}
        aria-describedby={isInvalid ? `${side}-error server-hint` : 'server-hint'}
      />
      {isInvalid && (
        <p className="field-error" id={`${side}-error`}>
          {t(`reason.${whyNotServer(field.raw) ?? 'other'}`)} {t('example')}
        </p>
      )}
    </div>
  );
}

/** The values that could not be parsed, each with a link to its field. Its title is no heading, because it comes before the `h1`. */
export function ErrorSummary({ query }: { query: Query }) {
  const t = useTranslations('Common.errors');
  const invalid = (Object.keys(query) as FieldName[]).filter((name) => query[name].state === 'invalid');
  if (invalid.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title">
      <p className="error-summary-title" id="error-summary-title">
        {t('title')}
      </p>
      <ul>
        {invalid.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{t('field', { field: t(name) })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
