import { createServer, type RequestListener, type Server } from 'node:http';
import { SiteError } from '../errors.ts';

export function listen(app: RequestListener, port: number): Promise<Server> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, () => resolve(server));
  });
}

/** Lets requests under way end; connections that are only kept open do not hold it up. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}

function explain(error: Error, port: number): Error {
  if (!('code' in error)) return error;
  if (error.code === 'EADDRINUSE') {
    return new SiteError(
      `Port ${port} is taken by another program. End that program, or set SITE_PORT to a free port.`,
    );
  }
  if (error.code === 'EACCES') {
    return new SiteError(`Port ${port} may not be used by this user. Set SITE_PORT to a port above 1023.`);
  }
  return error;
}
