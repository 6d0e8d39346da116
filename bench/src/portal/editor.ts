import type { ContentType } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { ADMINISTRATOR } from './programs.ts';

const LoginSchema = z.object({ data: z.object({ token: z.string() }) });

/** Calls the admin's own API, as the panel does in an editor's browser. */
export class Editor {
  readonly #cmsUrl: string;
  readonly #token: string;

  private constructor(cmsUrl: string, token: string) {
    this.#cmsUrl = cmsUrl;
    this.#token = token;
  }

  static async logIn(cmsUrl: string): Promise<Editor> {
    const answer = await post(`${cmsUrl}/admin/login`, ADMINISTRATOR);
    return new Editor(cmsUrl, LoginSchema.parse(answer).data.token);
  }

  /** Saves the fields and publishes the German entry; resolves with the response. */
  async publish(type: ContentType, documentId: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const address = `/content-manager/collection-types/api::${type}.${type}/${documentId}/actions/publish`;
    await post(`${this.#cmsUrl}${address}?locale=${SOURCE_LOCALE}`, fields, this.#token);
  }
}

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered with ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}
