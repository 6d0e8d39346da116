import { readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { feedbackPath } from '@themenportal/shared/feedback';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { useFeedbackSite } from './support/feedback-site.ts';
import { fullDisk } from './support/full-disk.ts';
import { SiteProcess } from './support/site-process.ts';

const demo = useFeedbackSite();
const BARRIER = '/barriere-melden/';
const PAGE = '/rueckmeldung/';

const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(demo().base + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers });
const documentOf = async (response: Response) => new JSDOM(await response.text()).window.document;
const outbox = async () => readdir(demo().outbox).catch(() => []);
const stored = (count: number) =>
  vi.waitFor(() => expect(demo().cms.messages()).toHaveLength(count), { timeout: 8000 });

describe('a form that is sent', () => {
  it('is stored in the CMS, and thanked for at an address that sends nothing again', async () => {
    const response = await send(BARRIER, { message: 'Zu wenig Kontrast.', page: '/themen/integration/' });
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/barriere-melden/danke/?page=%2Fthemen%2Fintegration%2F',
    ]);
    const thanks = await documentOf(await fetch(demo().base + (response.headers.get('location') ?? '')));
    expect(thanks.querySelector('h1')?.textContent).toBe('Danke für Ihre Meldung');
    expect(thanks.querySelector('main a')?.textContent).toMatch(/Zurück zur Seite:\s+Integration/);
    await stored(1);
    expect(demo().cms.messages()[0]).toMatchObject({
      kind: 'barrier',
      pagePath: '/themen/integration/',
      language: 'de',
    });
    await vi.waitFor(async () => expect(await outbox()).toEqual([]));
  });

  it('holds markup as text and never runs it', async () => {
    const message = '<script>alert(1)</script><img src=x onerror=alert(1)> & "</textarea>';
    const faulty = await documentOf(await send(BARRIER, { message, 'answer-wanted': 'yes', page: '"><b>x' }));
    expect(faulty.querySelector('textarea')?.value).toBe(message);
    expect(faulty.querySelectorAll('script, img, main b')).toHaveLength(0);
    await send(BARRIER, { message });
    await stored(1);
    expect(demo().cms.messages()[0]?.message).toBe(message);
  });

  it('loses what could lead to a person, unless an answer is wanted', async () => {
    await send(BARRIER, { message: 'Ruf an: 0231/502-99 99, anna(at)web.de', contact: 'anna@web.de' });
    await send(BARRIER, { message: 'Bitte um Antwort', 'answer-wanted': 'yes', contact: 'anna@web.de' });
    await stored(2);
    const found = JSON.stringify(
      demo()
        .cms.messages()
        .filter(({ answerWanted }) => !answerWanted),
    );
    expect(found).not.toMatch(/502|anna|web\.de|contact/);
    expect(
      demo()
        .cms.messages()
        .find(({ answerWanted }) => answerWanted)?.contact,
    ).toBe('anna@web.de');
  });

  it('leaves no address of the sender and nothing of the message in the log, the outbox or a cookie', async () => {
    await demo().cms.down();
    const response = await send(
      BARRIER,
      { message: 'Geheimes Wort: Donaudampfschiff' },
      { 'x-forwarded-for': '203.0.113.9' },
    );
    expect(response.headers.get('set-cookie')).toBeNull();
    await vi.waitFor(() => expect(demo().log).toContain('Feedback waits in the outbox'));
    expect(demo().log).not.toMatch(/Donaudampfschiff|203\.0\.113|127\.0\.0\.1:\d+\D*Feedback/);
    const { cms } = demo();
    await cms.up();
    await stored(1);
    expect(Object.keys(cms.messages()[0] ?? {})).not.toContain('ip');
  });
});

describe('a form that is sent twice', () => {
  it('from a static page is stored once', async () => {
    const vote = { answer: 'helpful', page: '/themen/', message: 'Gut!' };
    await Promise.all([send(PAGE, vote), send(PAGE, vote), send(PAGE, vote)]);
    await send(PAGE, { ...vote, answer: 'notHelpful' });
    await stored(2);
  });

  it('from a form page is stored once, and again when its words have changed', async () => {
    const shown = await documentOf(await fetch(demo().base + BARRIER));
    const form = shown.querySelector<HTMLInputElement>('input[name=form]')?.value ?? '';
    expect(form).toMatch(/^[0-9a-f-]{36}$/);
    await send(BARRIER, { form, message: 'Erste Fassung' });
    await send(BARRIER, { form, message: 'Erste Fassung' });
    await send(BARRIER, { form, message: 'Zweite Fassung' });
    await stored(2);
  });
});

describe('a form that cannot be taken', () => {
  it.each([
    ['words are missing', BARRIER, { message: ' ' }, 'feld_message', 'Beschreiben Sie, was nicht geht.'],
    ['there are far too many', BARRIER, { message: 'ä'.repeat(10_500) }, 'feld_message', 'Die Nachricht ist zu lang'],
    [
      'the contact is missing',
      BARRIER,
      { message: 'x', 'answer-wanted': 'yes' },
      'feld_contact',
      'Geben Sie eine E-Mail',
    ],
    ['no button was pressed', PAGE, { message: 'x' }, 'feld_answer', 'Wählen Sie „Ja“ oder „Nein“.'],
    ['everything is missing', PAGE, {}, 'feld_answer', 'Wählen Sie „Ja“ oder „Nein“.'],
  ])(
    'because %s names the field and keeps what was typed',
    async (_, path, fields: Record<string, string>, id, text) => {
      const response = await send(path, fields);
      expect(response.status).toBe(422);
      const document = await documentOf(response);
      expect(document.title).toMatch(/^Fehler: /);
      const link = document.querySelector(`[role=alert] a[href="#${id}"]`);
      expect(link?.textContent).toContain(text);
      const field = document.getElementById(id);
      const description = field?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
      expect(document.getElementById(description)?.textContent.trim()).toContain(text);
      expect(document.querySelector('textarea')?.value).toBe(fields['message'] ?? '');
      expect(demo().cms.deliveries).toBe(0);
    },
  );

  it('because it is huge is refused, whether or not it says so', async () => {
    const declared = await send(BARRIER, { message: 'x'.repeat(400_000) });
    expect(declared.status).toBe(413);
    expect((await documentOf(declared)).querySelector('[role=alert]')?.textContent).toContain('viel zu lang');
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' };
      const sent = request(demo().base + BARRIER, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode));
      sent.on('error', reject);
      for (let part = 0; part < 8; part++) sent.write(`message=${'x'.repeat(60_000)}`);
      sent.end();
    });
    expect(status).toBe(413);
    expect((await fetch(demo().base + BARRIER)).status).toBe(200);
  });

  it.each([
    ['application/json', '{"message":"x"}'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['text/plain', 'message=x'],
  ])('because it is %s is refused with a page', async (type, body) => {
    const response = await fetch(demo().base + BARRIER, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    expect(response.status).toBe(415);
    expect((await documentOf(response)).querySelector('[role=alert]')?.textContent).toContain('kam nicht richtig an');
  });

  it('because another site sent it is refused', async () => {
    for (const headers of [{ origin: 'https://else.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect((await send(BARRIER, { message: 'x' }, headers)).status).toBe(403);
    }
    expect(await outbox()).toEqual([]);
  });

  it('because a program filled it in looks taken and is not', async () => {
    const response = await send(BARRIER, { message: 'Kaufen Sie!', homepage: 'https://spam.example' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/barriere-melden/danke/']);
    await send(BARRIER, { message: 'Danach' });
    await stored(1);
    expect(demo().cms.messages()[0]?.message).toBe('Danach');
  });

  it('because there were too many says so in the language of the page, and how long to wait', async () => {
    const arabic = feedbackPath('ar', 'barrier');
    for (let count = 0; count < 10; count++) expect((await send(arabic, { message: `x ${count}` })).status).toBe(303);
    const response = await send(arabic, { message: 'واحدة أخرى' });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(500);
    const document = await documentOf(response);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(document.querySelector('[role=alert] h2')?.textContent).toContain('رسائل كثيرة في وقت قصير');
    expect(document.querySelector('textarea')?.value).toBe('واحدة أخرى');
  });

  it('because the disk does not take it says whom to write to and keeps what was typed', async () => {
    const folder = demo().outbox;
    await rm(folder, { recursive: true, force: true });
    await writeFile(folder, 'no folder can be here');
    const response = await send(BARRIER, { message: 'Wichtig' });
    expect(response.status).toBe(503);
    const document = await documentOf(response);
    expect(document.querySelector('[role=alert] a[href^="mailto:"]')).not.toBeNull();
    expect(document.querySelector('textarea')?.value).toBe('Wichtig');
    await rm(folder);
    expect((await send(BARRIER, { message: 'Wichtig' })).status).toBe(303);
    await stored(1);
  });
});

describe('on a full disk', () => {
  it.each([
    [
      'Barriere melden',
      BARRIER,
      { message: 'Der Aufzug fährt nicht.' },
      'Wir konnten Ihre Nachricht nicht speichern',
      'ltr',
    ],
    [
      'War diese Seite hilfreich?',
      PAGE,
      { message: 'Fast alles.', answer: 'helpful', page: '/themen/' },
      'Wir konnten Ihre Nachricht nicht speichern',
      'ltr',
    ],
    [
      'a form in Arabic',
      feedbackPath('ar', 'barrier'),
      { message: 'المصعد لا يعمل.' },
      'لم نتمكن من حفظ رسالتكم',
      'rtl',
    ],
  ])(
    '%s says so, keeps what was typed and is delivered once there is room',
    async (_, path, fields: Record<string, string>, heading, dir) => {
      await demo().stopServing();
      const site = new SiteProcess(demo().env);
      await site.start();
      // What the server writes for itself when it shows its first form, it has written.
      expect((await fetch(demo().base + path)).status).toBe(200);
      const disk = await fullDisk(demo().outbox, site.pid);
      try {
        const response = await send(path, fields);
        expect(response.status).toBe(503);
        const document = await documentOf(response);
        expect(document.documentElement.dir).toBe(dir);
        expect(document.querySelector('[role=alert] h2')?.textContent).toContain(heading);
        expect(document.querySelector('textarea')?.value).toBe(fields['message']);
        expect(await outbox()).toEqual(disk.ballast);
        expect(demo().cms.deliveries).toBe(0);
        await disk.makeRoom();
        expect((await send(path, fields)).status).toBe(303);
        await stored(1);
        expect(demo().cms.messages()[0]?.message).toBe(fields['message']);
      } finally {
        await site.end('SIGTERM');
        await disk.remove();
      }
    },
  );
});

describe('while the CMS is away', () => {
  it('messages are taken, and delivered once it is back', async () => {
    const { cms } = demo();
    await cms.down();
    for (const message of ['eins', 'zwei']) expect((await send(BARRIER, { message })).status).toBe(303);
    expect(await outbox()).toHaveLength(2);
    await cms.up();
    await stored(2);
    await vi.waitFor(async () => expect(await outbox()).toEqual([]));
  });

  it('a server that is killed loses nothing and doubles nothing', async () => {
    const { cms, env } = demo();
    await demo().stopServing();
    const site = new SiteProcess(env);
    await site.start();
    await cms.down();
    for (const message of ['eins', 'zwei', 'drei']) await send(BARRIER, { message });
    await site.end('SIGKILL');
    expect(await outbox()).toHaveLength(3);
    await cms.up();
    await site.start();
    await stored(3);
    await vi.waitFor(async () => expect(await outbox()).toEqual([]));
    expect(
      cms
        .messages()
        .map(({ message }) => message)
        .toSorted(),
    ).toEqual(['drei', 'eins', 'zwei']);
    // Whatever the moment: right after thanks the delivery is under way.
    for (const round of [4, 5]) {
      expect((await send(BARRIER, { message: `Runde ${round}` })).status).toBe(303);
      await site.end('SIGKILL');
      await site.start();
      await stored(round);
    }
    await site.end('SIGTERM');
  });
});

describe('without a token', () => {
  it('the form says that it is closed and whom to write to', async () => {
    const { env } = demo();
    await demo().stopServing();
    const { FEEDBACK_TOKEN: _, ...rest } = env;
    const site = new SiteProcess(rest);
    await site.start();
    for (const response of [await fetch(demo().base + BARRIER), await send(BARRIER, { message: 'x' })]) {
      expect(response.status).toBe(503);
      const document = await documentOf(response);
      expect(document.querySelector('[role=alert]')?.textContent).toContain('außer Betrieb');
      expect(document.querySelector('main form')).toBeNull();
    }
    await site.end('SIGTERM');
  });
});
