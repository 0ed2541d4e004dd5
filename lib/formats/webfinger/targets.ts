import { apache, apacheFile } from './snippets/apache';
import { caddy } from './snippets/caddy';
import { cloudflarePages } from './snippets/cloudflare-pages';
import { django } from './snippets/django';
import { firebase } from './snippets/firebase';
import { githubPages } from './snippets/github-pages';
import { answerFile } from './snippets/json-file';
import { netlify } from './snippets/netlify';
import { next } from './snippets/next';
import { nginx, nginxFile } from './snippets/nginx';
import type { WriteSnippets } from './snippets/snippet';
import { vercel } from './snippets/vercel';
import { wordpress } from './snippets/wordpress';

/** How a target answers: it sends the question on to the account's own server, or hands out a file that says the same. */
export type Way = 'forward' | 'file';

export type Target = { name: string; way: Way; write: WriteSnippets };

/** Every kind of server and host there is a snippet for, in the order of the page. A new one: a file in `snippets/` and a row here. */
export const targets = {
  apache: { name: 'Apache', way: 'forward', write: apache },
  nginx: { name: 'nginx', way: 'forward', write: nginx },
  caddy: { name: 'Caddy', way: 'forward', write: caddy },
  wordpress: { name: 'WordPress', way: 'forward', write: wordpress },
  django: { name: 'Django', way: 'forward', write: django },
  nextjs: { name: 'Next.js', way: 'forward', write: next },
  static: {
    name: 'Apache, nginx',
    way: 'file',
    write: (names) => [answerFile(names), ...apacheFile(names), ...nginxFile(names)],
  },
  githubPages: { name: 'GitHub Pages', way: 'file', write: githubPages },
  netlify: { name: 'Netlify', way: 'file', write: netlify },
  cloudflarePages: { name: 'Cloudflare Pages', way: 'file', write: cloudflarePages },
  vercel: { name: 'Vercel', way: 'file', write: vercel },
  firebase: { name: 'Firebase Hosting', way: 'file', write: firebase },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof targets;

/** The targets that answer in a way, in the order of the page. */
export function targetsOf(way: Way): TargetId[] {
  return (Object.keys(targets) as TargetId[]).filter((id) => targets[id].way === way);
}
