import { describe, expect, test } from 'vitest';
import { useCms } from '../harness/index.ts';

const cms = useCms();
const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ topics { title } }' });

describe('the GraphQL endpoint', () => {
  test.each([
    ['a batch', { method: 'POST', headers: json, body: `[${query},${query}]` }, 400],
    [
      'a form',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={topics{title}}',
      },
      415,
    ],
    ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: query }, 415],
    ['a file upload', { method: 'POST', body: new FormData() }, 415],
    [
      'a long body',
      { method: 'POST', headers: json, body: JSON.stringify({ query: `{ topics { title } } #${'x'.repeat(40_000)}` }) },
      413,
    ],
    ['no JSON', { method: 'POST', headers: json, body: '{' }, 400],
    ['PUT', { method: 'PUT', headers: json, body: query }, 405],
    ['DELETE', { method: 'DELETE' }, 405],
  ])('refuses %s', async (_name, init, status) => {
    const response = await cms().anonymous.fetch('/graphql', init);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/\bat .*\.js:/);
  });

  test('refuses a long body that does not say how long it is', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(
          new TextEncoder().encode(JSON.stringify({ query: `{ topics { title } } #${'x'.repeat(40_000)}` })),
        );
        controller.close();
      },
    });
    const response = await cms().anonymous.fetch('/graphql', {
      method: 'POST',
      headers: json,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test.each(['/graphql/', '/GraphQL', '/graphql/x'])('is not there under the address %s', async (path) => {
    const url = `${cms().url}${path}`;
    expect((await fetch(url, { method: 'POST', headers: json, body: query })).status).toBe(404);
  });

  test.each(['message/http', 'message/rfc822', 'text/plain', 'multipart/form-data; boundary=x'])(
    'refuses a GET that claims to carry %s',
    async (type) => {
      const response = await cms().anonymous.fetch('/graphql?query=%7Btopics%7Btitle%7D%7D', {
        headers: { 'content-type': type },
      });
      expect(response.status).toBe(415);
    },
  );

  test('answers a GET of the page address with no page and nothing from a foreign host', async () => {
    const response = await cms().anonymous.fetch('/graphql', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/<html|apollographql\.com/i);
  });

  test('has no mutation, whatever it is called', async () => {
    for (const mutation of [
      'createTopic(data: { title: "x" }) { title }',
      'deleteUploadFile(id: 1) { url }',
      'register(input: {}) { jwt }',
    ]) {
      const { status, errors } = await cms().anonymous.graphql(`mutation { ${mutation} }`);
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toContain('read only');
    }
  });

  test('can be read from every origin, without credentials', async () => {
    const origin = 'https://portal.example.org';
    const response = await cms().anonymous.fetch('/graphql', {
      method: 'POST',
      headers: { ...json, origin },
      body: query,
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('answers the preflight of a browser', async () => {
    const response = await cms().anonymous.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://portal.example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('gives a wrong token no more and no less than no token', async () => {
    const headers = { ...json, authorization: 'Bearer nonsense' };
    expect((await cms().anonymous.fetch('/graphql', { method: 'POST', headers, body: query })).status).toBe(200);
  });
});

describe('everything else', () => {
  test.each([
    ['GET', '/api/topics'],
    ['GET', '/api/topics?status=draft'],
    ['GET', '/API/topics'],
    ['GET', '/api/topics/thema'],
    ['POST', '/api/topics'],
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/local'],
    ['GET', '/api/users'],
    ['GET', '/api/upload/files'],
    ['POST', '/api/upload'],
    ['GET', '/api/i18n/locales'],
    ['GET', '/api'],
    ['GET', '/openapi.json'],
    ['GET', '/documentation'],
    ['GET', '/mcp'],
  ])('%s %s is not there', async (method, path) => {
    const response = await cms().anonymous.fetch(path, {
      method,
      headers: { ...json, origin: 'https://portal.example.org' },
      ...(method === 'POST' && { body: '{}' }),
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    '/content-manager/collection-types/api::topic.topic',
    '/admin/users',
    '/upload/files',
    '/i18n/locales',
    '/admin/api-tokens',
  ])('%s is closed to people who are not logged in', async (path) => {
    expect((await cms().anonymous.fetch(path)).status).toBe(401);
  });

  test('answers of the panel are not for other origins', async () => {
    const response = await cms().anonymous.fetch('/admin/init', { headers: { origin: 'https://evil.example.org' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('an editor', () => {
  test('works through the panel as before: drafts, saving and publishing', async () => {
    const editor = await cms().loginAsEditor();
    const types = '/content-manager/collection-types/api::redirect.redirect';
    expect((await editor.fetch('/content-manager/collection-types/api::topic.topic')).status).toBe(200);
    expect((await editor.fetch('/i18n/locales')).status).toBe(200);
    expect((await editor.fetch(types)).status).toBe(200);
    expect((await editor.fetch('/upload/files')).status).toBe(200);
  });
});
