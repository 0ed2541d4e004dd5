/**
 * `npm run test:webfinger`: puts the snippets of the own-domain guide into real web servers (Debian's packages apache2 and
 * nginx-light; caddy too where it is installed) and asks them as a fediverse server would, for three pairs of names. What is
 * missing is installed for root only. Each server runs in a folder of its own on a free port of this machine.
 */
import { apache, caddy, nginx } from './webfinger/configurations.mjs';
import { has, installServers } from './webfinger/install.mjs';
import { load } from './webfinger/load.mjs';
import { ask, withServer } from './webfinger/server.mjs';

const pairs = [
  { user: 'anna', host: 'mastodon.social', aliasUser: 'anna', aliasHost: 'anna.dk' },
  { user: 'Bo_b.c-d', host: 'xn--lkka-gra.com', aliasUser: 'hej', aliasHost: 'xn--bl-bka.dk' },
  { user: '_9', host: 'social.example.co.uk', aliasUser: 'A.B-c_d', aliasHost: 'a-b.c.org' },
];

installServers();
const { targets } = await load('targets.ts');
const { webfingerUrl } = await load('addresses.ts');

let checks = 0;
let failures = 0;
function expect(what, actual, wanted) {
  checks++;
  if (JSON.stringify(actual) === JSON.stringify(wanted)) return;
  failures++;
  console.error(`✗ ${what}\n    got    ${JSON.stringify(actual)}\n    wanted ${JSON.stringify(wanted)}`);
}

const question = (resource) => `/.well-known/webfinger?resource=${resource}`;

/** The question is sent on to the account's own server, in every spelling; any other question is not answered. */
async function checkForward(
  name,
  { user, host, aliasUser, aliasHost },
  { otherCase = true, refuses = true },
  port,
) {
  const plain = `acct:${aliasUser}@${aliasHost}`;
  const asked = [question(plain), question(encodeURIComponent(plain)), `${question(plain)}&rel=self`];
  if (otherCase) asked.push(question(`acct:${aliasUser.toUpperCase()}@${aliasHost}`));
  for (const target of asked) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(port, target, method);
      expect(`${name} ${method} ${target}: status`, status, 302);
      expect(`${name} ${method} ${target}: where to`, headers.location, webfingerUrl(user, host));
      expect(`${name} ${method} ${target}: CORS`, headers['access-control-allow-origin'], '*');
    }
  }
  for (const target of [question('acct:x@else.dk'), question(`${plain}.evil.dk`), '/.well-known/webfinger']) {
    const { status, headers } = await ask(port, target);
    expect(`${name} ${target}: where to`, headers.location, undefined);
    if (refuses) expect(`${name} ${target}: status`, status, 404);
  }
}

/** The file is handed out with its type, may be read by pages of other sites, and names the account. */
async function checkFile(name, { user, host, aliasUser, aliasHost }, port) {
  const { status, headers, body } = await ask(port, question(`acct:${aliasUser}@${aliasHost}`));
  expect(`${name}: status`, status, 200);
  expect(`${name}: type`, headers['content-type'], 'application/jrd+json');
  expect(`${name}: CORS`, headers['access-control-allow-origin'], '*');
  const { subject, links } = JSON.parse(body);
  expect(`${name}: subject`, subject, `acct:${user}@${host}`);
  const self = links.find(({ rel }) => rel === 'self');
  expect(`${name}: type of self`, self.type, 'application/activity+json');
  expect(`${name}: self`, self.href, `https://${host}/users/${user}`);
}

for (const names of pairs) {
  const code = (id, file) => targets[id].write(names).find((snippet) => snippet.file === file).code;
  const run = (kind, content, check) =>
    withServer({ files: (place) => kind.files(place, content), command: kind.command }, check);
  const answer = { '.well-known/webfinger': code('static', '.well-known/webfinger') };

  await run(apache, { '.htaccess': code('apache', '.htaccess') }, (port) =>
    checkForward('Apache', names, {}, port),
  );
  await run(apache, { ...answer, '.well-known/.htaccess': code('static', '.well-known/.htaccess') }, (port) =>
    checkFile('Apache with a file', names, port),
  );
  await run(nginx, { http: code('nginx', 'http { … }'), server: code('nginx', 'server { … }') }, (port) =>
    checkForward('nginx', names, {}, port),
  );
  await run(nginx, { server: code('static', 'server { … }'), site: answer }, (port) =>
    checkFile('nginx with a file', names, port),
  );
  if (has('caddy')) {
    // Caddy compares letter by letter, and an empty site of its answers everything else.
    const differs = { otherCase: false, refuses: false };
    await run(caddy, { caddyfile: code('caddy', 'Caddyfile'), name: names.aliasHost }, (port) =>
      checkForward('Caddy', names, differs, port),
    );
  }
}

console.log(
  `${checks - failures} of ${checks} checks passed${has('caddy') ? '' : '; caddy is not installed'}`,
);
if (failures > 0) process.exit(1);
