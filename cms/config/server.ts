import { settings } from './settings/index.ts';

export default () => {
  const { host, logLevel, port, url, publicDir, secrets } = settings();
  return {
    host,
    port,
    url,
    // Behind TLS a proxy terminates it and passes the caller's protocol and address on.
    proxy: { koa: url.startsWith('https:') },
    app: { keys: secrets.appKeys },
    dirs: { public: publicDir },
    logger: { config: { level: logLevel }, updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
    cron: { enabled: false },
  };
};
