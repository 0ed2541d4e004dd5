import { describe, expect, it } from 'vitest';
import { agentClass } from './agent-class';
import { logLine, routeName } from './log';

describe('routeName', () => {
  it.each([
    ['/', 'start'],
    ['/da/guide/flyt-server?from=marker.example', 'da guide/move-server'],
    ['/en', 'en front page'],
    ['/en/og/move-server?from=marker.example', 'en picture'],
    ['/en/marker', 'en unknown'],
    ['/marker', 'other'],
    ['/_next/static/marker.js', 'build file'],
  ])('calls %s %s', (target, name) => {
    expect(routeName(target)).toBe(name);
  });
});

describe('logLine', () => {
  it('holds nothing that the sender wrote', () => {
    const request = {
      method: 'MARKER',
      target: '/marker/marker?marker=marker#marker',
      userAgent: 'marker\n{"a":1}',
    };
    expect(JSON.stringify(logLine(request, 200, 1.234))).not.toMatch(/marker/i);
  });
});

describe('agentClass', () => {
  it.each([
    ['Mastodon/4.5.0 (http.rb/5.1.1; +https://mastodon.social/) Bot', 'fediverse'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', 'browser'],
    ['Mozilla/5.0 (compatible; Googlebot/2.1)', 'crawler'],
    ['curl/8', 'other'],
    [undefined, 'other'],
  ])('takes %s for %s', (agent, expected) => {
    expect(agentClass(agent)).toBe(expected);
  });
});
