import { z } from 'zod';

const [SHORTEST, LONGEST] = [24, 64];
const PREFIX = 'whsec_';

/** A secret as Standard Webhooks writes it: `whsec_` and 24 to 64 random bytes in base64. */
export const SigningSecretSchema = z.string().refine(isSigningSecret, {
  error: `must be ${PREFIX} followed by ${SHORTEST} to ${LONGEST} random bytes in base64`,
});

function isSigningSecret(value: string): boolean {
  const base64 = value.startsWith(PREFIX) ? value.slice(PREFIX.length) : '';
  if (!z.base64().safeParse(base64).success) return false;
  const bytes = atob(base64).length;
  return bytes >= SHORTEST && bytes <= LONGEST;
}
