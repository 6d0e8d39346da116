import type { Core } from '@strapi/strapi';
import { settle } from '../../src/database/settle.ts';

export interface Statement {
  readonly sql: string;
  /** Names the transaction, if it is in one. */
  readonly __knexTxId?: string | undefined;
}

/** What the database is asked while `work` is done, transactions begun and ended included; not what earlier writes left to do. */
export const statementsOf = async (
  strapi: Core.Strapi,
  work: () => Promise<unknown>,
  isCounted: (statement: Statement) => boolean = () => true,
): Promise<string[]> => {
  const statements: string[] = [];
  const note = (asked: Statement): void => {
    if (isCounted(asked)) statements.push(asked.sql);
  };
  const { connection } = strapi.db;
  await settle(strapi);
  connection.on('query', note);
  try {
    await work();
  } finally {
    connection.removeListener('query', note);
  }
  return statements;
};
