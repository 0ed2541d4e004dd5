import path from 'node:path';

const isRoot = process.getuid?.() === 0;

/** An Apache around a site with `.htaccess` files, with Debian's modules. */
export const apache = {
  files: ({ folder, port }, site) => ({
    'site/index.html': '',
    ...Object.fromEntries(Object.entries(site).map(([file, text]) => [`site/${file}`, text])),
    'httpd.conf': `
ServerRoot "${folder}"
ServerName localhost
Listen 127.0.0.1:${port}
PidFile "${folder}/pid"
ErrorLog "${folder}/error.log"
${['mpm_event', 'authz_core', 'dir', 'headers', 'rewrite', 'mime']
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
TypesConfig /etc/mime.types
DocumentRoot "${folder}/site"
<Directory "${folder}/site">
  AllowOverride All
  Require all granted
</Directory>
`,
  }),
  command: (folder) => ['apache2', '-X', '-f', path.join(folder, 'httpd.conf')],
};

/** An nginx with something in its `http` block, something in its `server` block and files in its site. */
export const nginx = {
  files: ({ folder, port }, { http = '', server, site = {} }) => ({
    'site/index.html': '',
    ...Object.fromEntries(Object.entries(site).map(([file, text]) => [`site/${file}`, text])),
    'nginx.conf': `
daemon off;
${isRoot ? 'user root;' : ''}
pid "${folder}/pid";
error_log "${folder}/error.log";
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path "${folder}/${kind}";`).join(' ')}
${http}
  server {
    listen 127.0.0.1:${port};
    root "${folder}/site";
${server}
  }
}
`,
  }),
  command: (folder) => ['nginx', '-e', path.join(folder, 'error.log'), '-c', path.join(folder, 'nginx.conf')],
};

/** A Caddy with one site. Its name becomes a port: for a name, Caddy would fetch a certificate. */
export const caddy = {
  files: ({ port }, { caddyfile, name }) => ({
    Caddyfile: `{\n\tadmin off\n}\n${caddyfile.replace(name, `http://:${port}`)}`,
  }),
  command: (folder) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')],
};
