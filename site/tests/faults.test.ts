import type { ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, demoEntries } from './support/demo.ts';
import { startFakeCms } from './support/fake-cms.ts';
import { fingerprint } from './support/fingerprint.ts';
import { runBuild } from './support/run-build.ts';

type CmsOptions = Parameters<typeof startFakeCms>[0];
type Entries = CmsOptions['entries'];

const entries = demoEntries();
let dataDir: string;
let served: Record<string, string>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'faults-'));
  const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: DEMO.snapshot });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  served = await fingerprint(dataDir);
});
afterAll(() => rm(dataDir, { recursive: true }));

/** The message with which a build against this CMS fails. Asserts that what was served before is untouched. */
async function failure(options: Partial<CmsOptions>): Promise<string> {
  const cms = await startFakeCms({ entries, media: DEMO.media, ...options });
  try {
    const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CMS_URL: cms.url, CMS_TIMEOUT: '1' });
    expect(code).toBe(1);
    expect(await fingerprint(dataDir)).toEqual(served);
    expect(stderr).toMatch(/^✗ The site was not built; what was served before is untouched\.\n/);
    expect(stderr, 'a message, not a stack').not.toMatch(/^ {4}at /m);
    return stderr.replaceAll(cms.url, 'CMS');
  } finally {
    cms.stop();
  }
}

function answerWith(status: number, type: string, body: string): NonNullable<CmsOptions['fault']> {
  return (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
    return true;
  };
}

const SEED_PAGE = 'interkulturelle-oeffnung-der-verwaltung';

/** The demo content with one entry of the seed's page changed. */
function withTopic(locale: string, change: Record<string, unknown>): Entries {
  const topic = (entries.topic ?? []).map((entry) =>
    entry['documentId'] === SEED_PAGE && entry['locale'] === locale ? { ...entry, ...change } : entry,
  );
  return { ...entries, topic };
}

describe('a build fails, says why and leaves what was there, when the CMS', () => {
  it('is down', async () => {
    const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CMS_URL: 'http://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/127\.0\.0\.1:9\/graphql cannot be reached/);
    expect(await fingerprint(dataDir)).toEqual(served);
  });

  it('does not answer in time', async () => {
    expect(await failure({ fault: () => true })).toMatch(/CMS\/graphql did not answer within 1 s/);
  });

  it.each([
    ['answers with status 500', 500, 'text/plain', 'oops', /HTTP status 500/],
    [
      'answers with HTML',
      200,
      'text/html',
      '<h1>Wartung</h1>',
      /Does the address lead to the CMS\?|did not answer with GraphQL/,
    ],
    [
      'breaks off in the middle of its JSON',
      200,
      'application/json',
      '{"data":{"changeLog":{"id',
      /JSON that breaks off/,
    ],
    [
      'reports errors beside its data',
      200,
      'application/json',
      '{"data":null,"errors":[{"message":"Kaputt"}]}',
      /errors: Kaputt/,
    ],
  ])('%s', async (_, status, type, body, message) => {
    expect(await failure({ fault: answerWith(status, type, body) })).toMatch(message);
  });

  it('gives fewer entries than it reports', async () => {
    const fault: CmsOptions['fault'] = ({ variables }, response) => {
      if (variables.type !== 'topic') return false;
      const short = { data: { publishedEntries: { entries: [], total: 3, next: null } } };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(short));
      return true;
    };
    expect(await failure({ fault })).toMatch(/list of type topic \(de\) is incomplete/);
  });

  it('gives a section that nobody knows', async () => {
    const sections = [{ __typename: 'ComponentSectionsPoll', heading: 'Umfrage' }];
    expect(await failure({ entries: withTopic('tr', { sections }) })).toMatch(
      /topic "interkulturelle-oeffnung-der-verwaltung" \(tr\)[\s\S]*sections\[0\]: Unknown section "poll"/,
    );
  });

  it('gives an entry that breaks the contract', async () => {
    expect(await failure({ entries: withTopic('ar', { title: null }) })).toMatch(
      /topic "interkulturelle-oeffnung-der-verwaltung" \(ar\)[\s\S]*title: This field is missing/,
    );
  });

  it('points to a document that is not published', async () => {
    const leadOffice = { documentId: 'fehlt' };
    expect(await failure({ entries: withTopic('de', { leadOffice }) })).toMatch(
      /topic "interkulturelle-oeffnung-der-verwaltung" \(de\), field leadOffice, points to the office "fehlt"/,
    );
  });

  it('links to a page that does not exist', async () => {
    const link = { type: 'link', url: '/gibt-es-nicht/', children: [{ type: 'text', text: 'hier' }] };
    const introduction = [{ type: 'paragraph', children: [link] }];
    expect(await failure({ entries: withTopic('de', { introduction }) })).toMatch(
      /interkulturelle-oeffnung-der-verwaltung\/ links to \/gibt-es-nicht\/, which does not exist/,
    );
  });

  it('gives a file of another size than it says', async () => {
    const mediaFault = (response: ServerResponse) => {
      response.end('kurz');
      return true;
    };
    expect(await failure({ mediaFault })).toMatch(/The file ".*" could not be downloaded[\s\S]*0\.004 kB came/);
  });
});

describe('a build succeeds, when the CMS', () => {
  it('fails in passing and recovers', { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recovers-'));
    const unwell = (response: ServerResponse, count: number) => {
      if (count % 7 !== 1) return false;
      response.writeHead(503).end();
      return true;
    };
    const cms = await startFakeCms({
      entries,
      media: DEMO.media,
      fault: (_, response, count) => unwell(response, count),
      mediaFault: unwell,
    });
    const { code, stderr, stdout } = await runBuild({ DATA_DIR: folder, CMS_URL: cms.url });
    cms.stop();
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Trying again/);
    await rm(folder, { recursive: true });
  });
});
