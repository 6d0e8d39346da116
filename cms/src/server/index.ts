export { createServer } from './create-server.ts';
export { startServer } from './start.ts';
