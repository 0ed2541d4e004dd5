/**
 * Holds our tables against a checkout of the software they are about, and prints what is different, a line each:
 *
 *     npm run facts -- <checkout> <commit>
 *
 * The checkout is a git repository (or its git directory) of Mastodon, GoToSocial or BookWyrm; the commit may be a tag. Ends with 1
 * where something is different. See CONTRIBUTING.md, “When a Mastodon is released”.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const [checkout, commit] = process.argv.slice(2);
if (!checkout || !commit) {
  console.error('Usage: npm run facts -- <checkout> <commit>');
  process.exit(2);
}

const git = (...args) =>
  execFileSync('git', ['-C', checkout, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const attempt = (run) => {
  try {
    return run();
  } catch {
    return null;
  }
};
// An option in place of a commit would be read as one.
const sha = attempt(() => git('rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`).trim());
if (!sha) {
  console.error(`${checkout} has no commit ${commit}.`);
  process.exit(2);
}
const show = (path) => attempt(() => git('show', `${sha}:${path}`));
const changed = (since, paths) =>
  attempt(() =>
    git('diff', '--name-only', since, sha, '--', ...paths)
      .split('\n')
      .filter(Boolean),
  );

const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)),
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { reportOn } = await server.ssrLoadModule('/scripts/facts/report.ts');
  const report = reportOn(show, changed);
  if (!report) {
    console.error('That is a checkout of no program whose facts can be read.');
    process.exitCode = 2;
  } else {
    print(report, sha);
    process.exitCode = report.differences.length + report.notFound.length > 0 ? 1 : 0;
  }
} finally {
  await server.close();
}

function print({ of, differences, notFound, forPeople }, at) {
  console.log(`${of}, ${at.slice(0, 10)}`);
  const list = (title, lines) => console.log([`\n${title}`, ...lines.map((line) => `  ${line}`)].join('\n'));
  list(`Different (${differences.length}):`, differences);
  if (notFound.length > 0) list('Not found; look whether it is gone or written otherwise:', notFound);
  if (forPeople === null)
    console.log('\nWhat a person must read could not be told: the commit last read is not in the checkout.');
  else list(`Changed since what was last read, to be read by a person (${forPeople.length}):`, forPeople);
}
