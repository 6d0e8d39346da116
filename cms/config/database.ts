import path from 'node:path';
import { settings } from './settings/index.ts';
import { tuneSqlite } from './settings/tune-sqlite.ts';

export default () => {
  const { databaseUrl, dataDir } = settings();
  if (databaseUrl) {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: databaseUrl },
        pool: { min: 0, max: 10 },
      },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(dataDir, 'cms.sqlite') },
      useNullAsDefault: true,
      pool: { afterCreate: tuneSqlite },
    },
  };
};
