import { expect, test } from '@playwright/test';
import { rawRequest } from '../support/raw-request';

const marker = 'zzmarker7f3a';
const nowhere = `${marker}+%3Cb%3E`;

/** Addresses with values that name nothing, in every parameter that a page can have. */
const addresses = [
  ...['/da/guide/flyt-server', '/en/guide/move-server', '/da', '/en/guide/trouble', '/da/for-admins'].map(
    (path) => `${path}?from=${nowhere}&to=${nowhere}x`,
  ),
  `/en/guide/move-server?from=${nowhere}&to=mstdn.dk&fromSoftware=${marker}&toSoftware=${marker}x`,
  `/da/guide/flyt-server/serveren-lukker?from=${nowhere}`,
  `/en/guide/tips?to=${nowhere}`,
  `/da/guide/vaelg-server?from=${nowhere}`,
  `/da/guide/fejl?q=${marker}`,
  `/en/search?from=${nowhere}&q=${marker}`,
  `/en/guide/own-domain?username=${nowhere}&alias=${nowhere}x`,
];

/** A page without the fields, their own messages, its own address, and Next's notes of both in the data for its client. */
function withoutFields(html: string): string {
  return (
    html
      .replace(/<input[^>]*>/g, '')
      .replace(/<p class="field-error"[^>]*>.*?<\/p>/gs, '')
      .replace(/\\"c\\":\[[^\]]*\],\\"q\\":\\"[^"]*\\"/g, '')
      .replace(/\\"defaultValue\\":\\"(?:[^"\\]|\\[^"])*\\"/g, '')
      .replace(/\\"id\\":\\"\w+-error\\",\\"children\\":\\".*?\\"\}/g, '')
      // A search can always be read: its own address holds it.
      .replace(/<(?:link rel="canonical" href|meta property="og:url" content)="[^"]*"/g, '')
      .replace(/\\"rel\\":\\"canonical\\",\\"href\\":\\"[^"]*\\"/g, '')
      .replace(/\\"property\\":\\"og:url\\",\\"content\\":\\"[^"]*\\"/g, '')
      // The field of a search is made anew for each search.
      .replace(/\[\\"\$\\",\\"\$L\w+\\",\\"[^"]*\\",\{\\"id\\":\\"q\\"/g, '')
  );
}

for (const address of addresses) {
  test(`what could not be read in ${address} stands in its own field and nowhere else`, async ({
    baseURL,
  }) => {
    let { status, headers, body } = await rawRequest(baseURL ?? '', address);
    // The order of parameters may have been another.
    if (status === 308) ({ status, headers, body } = await rawRequest(baseURL ?? '', headers.location ?? ''));
    expect(status).toBe(200);
    const html = body.toString();
    // Next repeats the address to whoever asked for it; nginx takes that away.
    const { 'x-middleware-rewrite': _, ...others } = headers;
    expect(JSON.stringify(others)).not.toContain(marker);
    const rest = withoutFields(html);
    const around = [...rest.matchAll(new RegExp(`.{0,60}${marker}.{0,30}`, 'g'))].map(([text]) => text);
    expect(around).toEqual([]);
  });
}

test('a page as a text file holds nothing that could not be read', async ({ baseURL }) => {
  const { status, body } = await rawRequest(
    baseURL ?? '',
    `/en/guide/move-server.md?from=${nowhere}&to=mstdn.dk`,
  );
  expect([status, body.includes('mstdn.dk'), body.includes(marker)]).toEqual([200, true, false]);
});

test('a picture is not drawn of what could not be read', async ({ baseURL }) => {
  const marked = await rawRequest(baseURL ?? '', `/en/og/move-server?from=${nowhere}&to=@${marker}@mas.to`);
  expect([marked.status, marked.headers.location]).toEqual([308, '/en/og/move-server?to=mas.to']);
  expect(marked.headers['cache-control']).toBe('no-store');
});
