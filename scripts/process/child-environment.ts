import path from 'node:path';

/** The environment of a child: ours, with the Node that runs now first in the path, and no telemetry. */
export const childEnvironment = (extra: NodeJS.Dict<string> = {}): NodeJS.Dict<string> => ({
  ...process.env,
  PATH: [path.dirname(process.execPath), process.env.PATH].filter(Boolean).join(path.delimiter),
  STRAPI_TELEMETRY_DISABLED: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...extra,
});
