import { expect } from 'vitest';
import { z } from 'zod';
import { administrator } from './demo-portal.ts';

/** Calls the panel's own API as the panel does. */
export const logIn = async (cmsUrl: string) => {
  const ask = async (method: string, address: string, body?: unknown, token = ''): Promise<unknown> => {
    const response = await fetch(cmsUrl + address, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return JSON.parse(text);
  };
  const login = z
    .object({ data: z.object({ token: z.string() }) })
    .parse(await ask('POST', '/admin/login', administrator));
  return (method: string, address: string, body?: unknown) => ask(method, address, body, login.data.token);
};
