import path from 'node:path';

export const repositoryDir = path.dirname(import.meta.dirname);

export type PackageName = 'bench' | 'cms' | 'site' | 'shared';

export const packageDir = (name: PackageName): string => path.join(repositoryDir, name);

/** The file that holds this installation's settings and secrets. */
export const envFile = path.join(repositoryDir, '.env');
