import { hash } from 'node:crypto';
import { remembering } from '@themenportal/shared/remembering';

/** Drawn once for this portal's feeds: with another one every entry would look new to every reader. */
const NAMESPACE = Buffer.from('5b0c8f5e2f6a4c0b9a54d1f2c7e83a16', 'hex');

/** The feeds of neighbouring branches have the same entries. */
const RECENT = 2000;

/** Name-based UUID of version 5 (RFC 9562, section 5.5): the same for the same name, whatever address the portal has. */
export const uuidOf = remembering((name: string): string => {
  const bytes = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name)]), 'buffer').subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}, RECENT);
