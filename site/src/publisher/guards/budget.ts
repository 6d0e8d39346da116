import { ALERT_BYTES, bytesFor } from '../../release/budget/budgets.ts';
import { loadFaults, sizeFaults } from '../../release/budget/check-budget.ts';
import { bestCopies } from '../../release/compress.ts';
import type { FileBytes } from '../../release/store/index.ts';
import type { Rendered, WrittenPage } from '../candidate.ts';
import { PublishFault } from '../../publish-fault.ts';

interface Limits {
  /** How many there are; they weigh nothing. */
  readonly alerts: number;
  readonly siteUrl: string;
}

/** Refuses a page that is heavier than a build would let it be, or loads more. */
export async function checkBudgets(rendered: Rendered, limits: Limits): Promise<void> {
  for (const page of rendered.written) await checkBudget(page, rendered, limits);
}

async function checkBudget(
  { file, kind, path }: WrittenPage,
  { files, pages }: Rendered,
  { alerts, siteUrl }: Limits,
): Promise<void> {
  const [written, parsed] = [files.get(file), pages.get(path)];
  if (!written || !parsed) throw new Error(`${path} was not rendered.`);
  const spare = alerts * ALERT_BYTES;
  const bytes = (await bytesOf(written, bytesFor(kind) + spare)) - spare;
  const [fault] = [...sizeFaults({ path, kind }, bytes), ...loadFaults({ path, kind }, parsed.loads, siteUrl)];
  if (fault === undefined) return;
  throw new PublishFault(
    `The page exceeds its budget: ${fault}.`,
    `Die Seite ${path} würde zu schwer; ihr letzter guter Stand bleibt online. Kürzen Sie den Text, oder teilen Sie die ` +
      `Seite auf. Technische Angabe: ${fault}`,
  );
}

/** As they will travel once there was time for it. The quick copy is larger, so what it says is enough for most. */
async function bytesOf(bytes: FileBytes, limit: number): Promise<number> {
  const quick = bytes.quickCopy ?? bytes.content;
  return quick.length <= limit ? quick.length : (await bestCopies(bytes.content))['.br'].length;
}
