import { randomBytes } from 'node:crypto';
import type { LogLine } from '../door/log';

type Attribute = { key: string; value: { stringValue: string } | { intValue: string } };

/** One span as OTLP writes it in JSON. */
export type Span = {
  traceId: string;
  spanId: string;
  name: string;
  kind: 2;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: Attribute[];
  status: { code: 0 | 2 };
};

const text = (key: string, stringValue: string): Attribute => ({ key, value: { stringValue } });
const nano = (milliseconds: number) => `${Math.round(milliseconds * 1000)}000`;

/**
 * The span of an answered request. It is made of the log's line and nothing else, so it can hold no query, address or handle
 * either: the route is a name of ours. Names of attributes are those of OpenTelemetry's conventions for HTTP.
 */
export function spanOf({ time, method, route, status, ms, agent }: LogLine): Span {
  const end = Date.parse(time);
  return {
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    name: `${method} ${route}`,
    kind: 2,
    startTimeUnixNano: nano(end - ms),
    endTimeUnixNano: nano(end),
    attributes: [
      text('http.request.method', method),
      text('http.route', route),
      text('user_agent.class', agent),
      { key: 'http.response.status_code', value: { intValue: `${status}` } },
    ],
    status: { code: status >= 500 ? 2 : 0 },
  };
}

/** The body of one request to a collector: OTLP in JSON, as `/v1/traces` takes it. */
export function traceRequest(service: string, spans: readonly Span[]): string {
  const resource = { attributes: [text('service.name', service)] };
  return JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'door' }, spans }] }] });
}

/** Headers as `OTEL_EXPORTER_OTLP_HEADERS` writes them: `name=value` pairs with commas between, values percent-encoded. */
export function exporterHeaders(written: string): [string, string][] {
  return written.split(',').flatMap((pair) => {
    const cut = pair.indexOf('=');
    if (cut < 1) return [];
    return [[pair.slice(0, cut).trim(), decodeURIComponent(pair.slice(cut + 1).trim())]];
  });
}
