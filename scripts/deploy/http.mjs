import http from 'node:http';

/**
 * Asks once and reads the answer to its end. `options` are those of `http.request`: with `path` the target is sent as it is written,
 * with `localAddress` the client has another address on this machine.
 * @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, bytes: number, body: Buffer, ms: number }>}
 */
export function ask(url, { timeout = 30_000, ...options } = {}) {
  const began = performance.now();
  const { method } = options;
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent: false, ...options }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const expected = response.headers['content-length'];
        if (method !== 'HEAD' && expected !== undefined && Number(expected) !== body.length)
          return reject(new Error('the answer was cut off'));
        resolve({
          status: response.statusCode,
          headers: response.headers,
          bytes: body.length,
          body,
          ms: performance.now() - began,
        });
      });
    });
    request.on('error', reject);
    request.setTimeout(timeout, () => request.destroy(new Error('no answer in time')));
    request.end();
  });
}

/** Waits until an address answers 200, at most two minutes. */
export async function untilReady(url) {
  const end = Date.now() + 120_000;
  for (;;) {
    const isReady = await ask(url, { timeout: 3000 }).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isReady) return;
    if (Date.now() > end) throw new Error(`${url} is not ready`);
    await sleep(50);
  }
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The value below which a share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One of many addresses on this machine's loopback, to ask as another client. */
export const clientAddress = (number) =>
  `127.${1 + (number >> 14)}.${(number >> 7) & 127}.${1 + (number & 127)}`;

/**
 * `clients` keep asking one address after the other until `next` returns null, each from the address that `addressOf` gives for its
 * number. Failures are counted, never thrown.
 */
export async function load(
  clients,
  next,
  { isGood = ({ status }) => status === 200, addressOf = () => undefined, ...options } = {},
) {
  const answers = [];
  const failures = [];
  const client = async (_, number) => {
    for (let url = next(); url !== null; url = next()) {
      try {
        const answer = await ask(url, { ...options, localAddress: addressOf(number) });
        answers.push({ status: answer.status, ms: answer.ms, bytes: answer.bytes });
        if (!isGood(answer)) failures.push(`${answer.status}`);
      } catch (error) {
        failures.push(error.message);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { answers, failures };
}
