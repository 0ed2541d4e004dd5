import type { LogLine } from '../door/log';
import { exporterHeaders, type Span, spanOf, traceRequest } from './otlp';

/** Spans that may wait; more are dropped. A collector that is away costs this much memory and nothing else. */
const mostWaiting = 2048;
/** Milliseconds between two deliveries, and for one of them. */
const pause = 1000;
const patience = 5000;

/**
 * Tells a collector of each answered request, in OpenTelemetry's protocol over HTTP, at most once a second and never two deliveries at
 * a time. Never throws, and never keeps an answer or the process waiting: what cannot be delivered is dropped. The environment's
 * `OTEL_EXPORTER_OTLP_ENDPOINT` says where the collector is; throws at the start where that is no address.
 */
export function spanExporter(
  environment: Readonly<Record<string, string | undefined>>,
): (line: LogLine) => void {
  const collector = `${environment.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/$/, '')}/v1/traces`;
  if (!URL.canParse(collector)) throw new Error('OTEL_EXPORTER_OTLP_ENDPOINT is no address');
  const service = environment.OTEL_SERVICE_NAME || 'serverhop';
  const headers = new Headers(exporterHeaders(environment.OTEL_EXPORTER_OTLP_HEADERS ?? ''));
  headers.set('Content-Type', 'application/json');
  let waiting: Span[] = [];
  let isDelivering = false;

  const deliver = async () => {
    if (isDelivering || waiting.length === 0) return;
    const body = traceRequest(service, waiting);
    waiting = [];
    isDelivering = true;
    const signal = AbortSignal.timeout(patience);
    await fetch(collector, { method: 'POST', headers, body, signal, redirect: 'error' })
      .then((answer) => answer.body?.cancel())
      .catch(() => {});
    isDelivering = false;
  };
  setInterval(deliver, pause).unref();

  return (line) => {
    if (waiting.length < mostWaiting) waiting.push(spanOf(line));
  };
}
