import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal: how a text in another form or language names the German text that it was made from. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
