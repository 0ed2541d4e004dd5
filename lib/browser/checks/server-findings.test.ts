import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { knownSoftware } from '@/lib/facts/software/known';
import { checkServer } from './check-server';
import { fakeFetch } from './fake-fetch';
import { blockFindings, serverFindings, softwareName } from './server-findings';
import {
  always,
  gotosocial,
  mastodon,
  misskey,
  nodeInfoAnswers,
  pixelfed,
  type Reply,
  type TestServer,
  withAnswers,
} from './testing';

const host = 'one.social';
const blocks = '/api/v1/instance/domain_blocks';

async function report(server: TestServer, name = host) {
  return checkServer(name, knownSoftware, fakeFetch({ [name]: server }).fetcher);
}

async function findings(server: TestServer, side: 'from' | 'to' = 'to') {
  return serverFindings(await report(server), side, knownSoftware).map(({ id }) => id);
}

describe('what an answer means', () => {
  it.each<[string, TestServer, string[]]>([
    ['a new Mastodon', mastodon(host, '4.6.0'), ['runs', 'signUpOpen', 'languages']],
    ['a Mastodon without fixes', mastodon(host, '4.1.2'), ['runsOld', 'signUpOpen', 'languages']],
    [
      'who looks at each application, and how old one must be',
      mastodon(host, '4.6.0', {
        registrations: { enabled: true, approval_required: true, reason_required: true, min_age: 16 },
        languages: [],
      }),
      ['runs', 'signUpApprovalWhy', 'minAge'],
    ],
    [
      'who is closed, to any age',
      mastodon(host, '4.6.0', { registrations: { enabled: false, min_age: 16 }, languages: [] }),
      ['runs', 'signUpClosed'],
    ],
    [
      'who is picky, under another name',
      mastodon(host, '4.6.0', { domain: 'b.social', configuration: { limited_federation: true } }),
      ['runs', 'limited', 'handleDomain', 'signUpOpen', 'languages'],
    ],
    ['a GoToSocial', gotosocial(host), ['runs', 'signUpApproval']],
    ['a Misskey', misskey(host), ['runs']],
    ['a Pixelfed', pixelfed(host), ['runsHidden']],
    [
      'software we do not know',
      withAnswers(misskey(host), nodeInfoAnswers(host, { name: 'writefreely', version: '0.15.0' })),
      ['runsUnknown'],
    ],
    ['one that is broken', always({ status: 500 }), ['broken']],
  ])('of %s', async (_, server, ids) => {
    expect(await findings(server)).toEqual(ids);
  });

  it('says nothing of signing up on the server that is left', async () => {
    expect(await findings(mastodon(host, '4.6.0'), 'from')).toEqual(['runs']);
  });

  it('names software as people do', async () => {
    const names = await Promise.all(
      [gotosocial(host), mastodon(host, '4.5.0+glitch'), misskey(host)].map(async (server) => {
        const { software } = await report(server);
        return software && softwareName(software, knownSoftware);
      }),
    );
    expect(names).toEqual(['GoToSocial 0.20.2', 'glitch-soc 4.5.0', expect.stringMatching(/^Misskey /)]);
  });
});

describe('what a public list of blocks means', () => {
  const digest = (domain: string) => createHash('sha256').update(domain).digest('hex');
  const entry = (domain: string, severity: string, of = domain) => ({ domain, digest: digest(of), severity });

  it.each<[string, Reply, string]>([
    ['the server itself', { body: [entry('two.social', 'suspend')] }, 'blocksSuspend'],
    [
      'its parent',
      { body: [entry('social.dk', 'suspend'), entry('two.social', 'silence')] },
      'blocksSilence',
    ],
    ['its hidden name', { body: [entry('t**.*****l', 'suspend', 'two.social')] }, 'blocksSuspend'],
    ['the domain of its handles', { body: [entry('handles.dk', 'suspend')] }, 'blocksSuspend'],
    ['a domain above that', { body: [{ domain: 'HANDLES.dk', severity: 'silence' }] }, 'blocksSilence'],
    [
      'the harder of two',
      { body: [entry('two.social', 'silence'), entry('handles.dk', 'suspend')] },
      'blocksSuspend',
    ],
    ['one that only ends alike', { body: [entry('wo.social', 'suspend')] }, 'blocksNone'],
    ['one below it', { body: [entry('a.two.social', 'suspend')] }, 'blocksNone'],
    ['nobody', { body: [] }, 'blocksNone'],
    ['we may not know', { status: 404, body: {} }, 'blocksHidden'],
    ['members may know', { status: 401, body: {} }, 'blocksHidden'],
    ['nonsense', { body: { error: 'x' } }, 'blocksHidden'],
    ['too much', { manner: 'endless' }, 'blocksHidden'],
  ])('with %s', async (_, reply, id) => {
    const one = await report(withAnswers(mastodon(host, '4.6.0'), { [blocks]: reply }));
    const two = await report(mastodon('two.social', '4.6.0', { domain: 'handles.dk' }), 'two.social');
    expect((await blockFindings(one, two)).map((finding) => finding.id)).toEqual([id]);
  });

  it('is not spoken of where a server has no such list', async () => {
    const two = await report(mastodon('two.social', '4.6.0'), 'two.social');
    expect(await blockFindings(await report(misskey(host)), two)).toEqual([]);
  });
});
