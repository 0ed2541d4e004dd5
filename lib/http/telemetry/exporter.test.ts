import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { logLine } from '../door/log';
import { spanExporter } from './exporter';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A collector on this machine: what it was told. */
async function collector(answer: RequestListener = (_, response) => response.end('{}')) {
  const told: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    told.push({ path: request.url ?? '', headers: request.headers, body });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const line = (target: string, status = 200) =>
  logLine({ method: 'GET', target, userAgent: 'Marker/1.0 (+https://marker.example)' }, status, 12.5);

it('tells a collector of each answer, and nothing that a reader typed', async () => {
  const { told, url } = await collector();
  const send = spanExporter({
    OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/`,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20key, x-tenant=1,broken',
    OTEL_SERVICE_NAME: 'guides',
  });
  send(line('/en/guide/move-server?from=marker.example&to=@marker@marker.example'));
  send(line('/da/marker', 404));
  send(line('/en/og/move-server?from=marker.example', 503));
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 5000 });

  const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = told;
  expect([path, headers['content-type']]).toEqual(['/v1/traces', 'application/json']);
  expect([headers.authorization, headers['x-tenant']]).toEqual(['Bearer key', '1']);
  expect(body.toLowerCase()).not.toContain('marker');
  const [{ resource, scopeSpans }] = JSON.parse(body).resourceSpans;
  expect(resource.attributes).toEqual([{ key: 'service.name', value: { stringValue: 'guides' } }]);
  const { spans } = scopeSpans[0];
  expect(
    spans.map((span: { name: string; status: { code: number } }) => [span.name, span.status.code]),
  ).toEqual([
    ['GET en guide/move-server', 0],
    ['GET da unknown', 0],
    ['GET en picture', 2],
  ]);
  for (const { traceId, spanId, startTimeUnixNano, endTimeUnixNano } of spans) {
    expect([traceId, spanId].join(' ')).toMatch(/^[0-9a-f]{32} [0-9a-f]{16}$/);
    expect(Number(BigInt(endTimeUnixNano) - BigInt(startTimeUnixNano)) / 1e6).toBeCloseTo(12.5, 1);
  }
});

it('delivers one batch at a time, and lets go of what would pile up behind a collector that hangs', async () => {
  const { told, url } = await collector(() => {});
  const send = spanExporter({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
  send(line('/en'));
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 5000 });
  for (let count = 0; count < 5000; count++) send(line('/en'));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(told).toHaveLength(1);
  await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 10_000 });
  expect(JSON.parse(told[1]?.body ?? '').resourceSpans[0].scopeSpans[0].spans).toHaveLength(2048);
});

it.each(['http://127.0.0.1:9', 'http://collector.invalid'])(
  'does not mind that nobody is at %s',
  async (nobody) => {
    const send = spanExporter({ OTEL_EXPORTER_OTLP_ENDPOINT: nobody });
    send(line('/en'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(() => send(line('/en'))).not.toThrow();
  },
);

it('says at the start that an address is none', () => {
  expect(() => spanExporter({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' })).toThrow();
});
