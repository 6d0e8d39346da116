import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { freePort } from './programs.ts';

/** Passes bytes on and counts those that come back, heads included. */
export async function startCountingProxy(
  port: number,
): Promise<{ url: string; bytes: () => number; stop: () => void }> {
  let bytes = 0;
  const server = createServer((client) => {
    const upstream = connect(port, 'localhost');
    client.pipe(upstream);
    upstream.on('data', (chunk) => (bytes += chunk.length));
    upstream.pipe(client);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  const own = await freePort();
  server.listen(own);
  await once(server, 'listening');
  return { url: `http://localhost:${own}`, bytes: () => bytes, stop: () => void server.close() };
}
