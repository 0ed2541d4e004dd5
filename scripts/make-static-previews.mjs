/**
 * Fetches the pictures that stand in for a preview that cannot be drawn, from a running site, into `public/preview`.
 * Run by hand when the picture's looks or words change:
 *
 *     npm run build && npm start &
 *     node scripts/make-static-previews.mjs http://localhost:3000
 */
import { readdir, writeFile } from 'node:fs/promises';

const [origin = 'http://localhost:3000'] = process.argv.slice(2);

const languages = (await readdir('messages', { withFileTypes: true })).filter((entry) => entry.isDirectory());

for (const { name: locale } of languages) {
  const response = await fetch(`${origin}/${locale}/og/site`);
  if (!response.ok || response.headers.get('cache-control') === 'no-store')
    throw new Error(`${locale} was not drawn, so the file stays as it is`);
  const bytes = Buffer.from(await response.arrayBuffer());
  await writeFile(`public/preview/${locale}.png`, bytes);
  console.log(`${locale}.png: ${bytes.length} bytes`);
}
