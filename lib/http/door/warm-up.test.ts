import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { warmUp } from './warm-up';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** The port of a server, and what it has been asked for. */
async function serverThat(answers: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answers(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, port: `${(server.address() as AddressInfo).port}` };
}

it('asks for the guide in each language and for a picture, whatever the answers are', async () => {
  const { asked, port } = await serverThat((_, response) => response.writeHead(500).end('x'));
  await warmUp(port);
  expect(asked.map((url) => url.split('?')[0]).sort()).toEqual([
    '/da/guide/flyt-server',
    '/en/guide/move-server',
    '/en/og/move-server',
  ]);
});

it('ends where nothing listens', async () => {
  await expect(warmUp('1')).resolves.toBeUndefined();
});

it('waits for an answer no longer than it should', async () => {
  const { asked, port } = await serverThat(() => {});
  await warmUp(port, '127.0.0.1', 50);
  expect(asked).toHaveLength(1);
});
