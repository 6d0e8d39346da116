import path from 'node:path';

/**
 * No telemetry, and less memory: glibc gives each thread
 * a heap of its own to allocate from, up to eight a core, and hardly gives back what lies in them; two take 100 MB less. It
 * also raises, as it goes, the size from which a block is given back when it is freed; that it keeps to 128 KB takes 30 MB less.
 */
export const FOR_EVERY_CHILD = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/** The environment of a child: ours, with the Node that runs now first in the path. */
export const childEnvironment = (extra: NodeJS.Dict<string> = {}): NodeJS.Dict<string> => ({
  ...process.env,
  PATH: [path.dirname(process.execPath), process.env.PATH].filter(Boolean).join(path.delimiter),
  ...FOR_EVERY_CHILD,
  ...extra,
});
