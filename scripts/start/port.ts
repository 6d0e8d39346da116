import { once } from 'node:events';
import { createServer } from 'node:net';

const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

const canListen = async (port: number, host: string): Promise<boolean> => {
  const server = createServer().listen({ port, host, exclusive: true });
  try {
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    // A machine without IPv6 has no such address to take.
    return isCode(error, 'EAFNOSUPPORT', 'EADDRNOTAVAIL');
  }
};

/** Whether this program may listen on the port, on every address of the machine. */
export const isFree = async (port: number): Promise<boolean> =>
  (await canListen(port, '0.0.0.0')) && (await canListen(port, '::'));
