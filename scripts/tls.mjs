import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A key and a certificate for this machine's own address, and the file of the authority that signed it: for two days, and there
 * until this process ends.
 */
export function localCertificate() {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const at = (name) => path.join(folder, name);
  const openssl = (...args) => execFileSync('openssl', args, { stdio: 'pipe' });
  const keyTo = (name) =>
    `-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ${at(name)}`.split(' ');
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
  openssl(
    'req',
    '-x509',
    ...keyTo('ca.key'),
    '-days',
    '2',
    '-subj',
    '/CN=Test authority',
    '-out',
    at('ca.pem'),
  );
  openssl('req', ...keyTo('key.pem'), '-subj', '/CN=127.0.0.1', '-out', at('request.pem'));
  const authority = `-CA ${at('ca.pem')} -CAkey ${at('ca.key')} -CAcreateserial`.split(' ');
  const rest = ['-days', '2', '-extfile', at('names'), '-out', at('cert.pem')];
  openssl('x509', '-req', '-in', at('request.pem'), ...authority, ...rest);
  return { key: readFileSync(at('key.pem')), cert: readFileSync(at('cert.pem')), authority: at('ca.pem') };
}

/** HTTPS on any free port before a site at `origin`, as production has it. `statusOf` may change what is said of an answer. */
export async function tlsBefore(origin, { key, cert }, statusOf = (status) => status) {
  const agent = new http.Agent({ keepAlive: true });
  const server = https.createServer({ key, cert }, ({ method, url, headers }, response) => {
    const asked = http.request(origin + url, { method, headers, agent }, (answer) => {
      response.writeHead(statusOf(answer.statusCode), answer.headers);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy());
    asked.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
    agent.destroy();
  };
  return { host: `127.0.0.1:${server.address().port}`, close };
}
