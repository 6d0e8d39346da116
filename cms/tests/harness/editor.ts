import { z } from 'zod';
import { administrator } from './administrator.ts';

const LoginSchema = z.object({ data: z.object({ token: z.string() }) });

export interface Editor {
  /** Calls the panel's own API with the editor's session. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  upload: (path: string, form: FormData) => Promise<Response>;
}

/** Logs in as the first administrator, the way the panel does. */
export const loginAsEditor = async (url: string, credentials = administrator): Promise<Editor> => {
  const response = await fetch(new URL('/admin/login', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (!response.ok)
    throw new Error(`Login as ${credentials.email} failed with ${response.status}: ${await response.text()}`);
  const { data } = LoginSchema.parse(await response.json());
  const authorization = `Bearer ${data.token}`;
  return {
    upload: (path, body) => fetch(new URL(path, url), { method: 'POST', headers: { authorization }, body }),
    fetch: (path, init = {}) =>
      fetch(new URL(path, url), {
        ...init,
        headers: { 'content-type': 'application/json', authorization, ...init.headers },
      }),
  };
};
