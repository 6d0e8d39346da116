import type { Feedback } from '@themenportal/shared/feedback';

const TIMEOUT_MS = 10_000;

export type Delivery = 'stored' | 'refused';

/** Nobody took the message this time; it is worth trying again. */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
}

/** Hands a message to the CMS. `refused`: it will never be taken. */
export async function deliver(
  feedback: Feedback,
  { cmsUrl, token }: { cmsUrl: string; token: string },
): Promise<Delivery> {
  const response = await post(`${cmsUrl}/feedback`, token, JSON.stringify(feedback));
  await response.body?.cancel();
  if (response.ok) return 'stored';
  if (response.status === 400 || response.status === 413) return 'refused';
  const advice = response.status === 401 ? '; FEEDBACK_TOKEN must be the same for both' : '';
  throw new DeliveryError(`the CMS at ${cmsUrl} answered ${response.status}${advice}`);
}

async function post(url: string, token: string, body: string): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new DeliveryError(`the CMS did not answer at ${url}`, { cause });
  }
}
