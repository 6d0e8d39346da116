import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Receiver } from './answers';
import { exactGermanTime, germanTime } from './german-time';
import { StatusLine } from './status-line';

interface Props {
  readonly receiver: Receiver;
  /** The last change there is. */
  readonly cursor: number;
  /** Only for those who may. */
  readonly onReplay: (() => void) | undefined;
}

const COLUMNS = ['Zeit', 'Bis Änderung', 'Versuch', 'Dauer', 'Ergebnis'];

/** One receiver: how far it is told, its last deliveries, and the button to tell it again. */
export const ReceiverTable = ({ receiver, cursor, onReplay }: Props): ReactNode => (
  <Box background="neutral0" padding={6} shadow="filterShadow" hasRadius>
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography tag="h2" variant="delta">
            {receiver.name}
          </Typography>
          <Typography textColor="neutral600">{receiver.url}</Typography>
        </Flex>
        {onReplay === undefined ? null : (
          <Button variant="tertiary" onClick={onReplay}>
            Von vorn benachrichtigen
          </Button>
        )}
      </Flex>
      <StatusLine {...lineOf(receiver, cursor)} />
      {receiver.deliveries.length === 0 ? null : (
        <Table colCount={COLUMNS.length} rowCount={receiver.deliveries.length}>
          <Thead>
            <Tr>
              {COLUMNS.map((column) => (
                <Th key={column}>
                  <Typography variant="sigma">{column}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {receiver.deliveries.map(({ at, cursor: upTo, attempt, milliseconds, problem }) => (
              <Tr key={`${at.toISOString()} ${attempt}`}>
                {[exactGermanTime(at), upTo, attempt, `${milliseconds} ms`, problem ?? 'Zugestellt'].map(
                  (cell, index) => (
                    <Td key={COLUMNS[index]}>
                      <Typography textColor="neutral800">{cell}</Typography>
                    </Td>
                  ),
                )}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Flex>
  </Box>
);

function lineOf({ acknowledged, failingSince, nextAttemptAt }: Receiver, cursor: number) {
  const now = new Date();
  if (failingSince) {
    const next = nextAttemptAt ? ` Nächster Versuch: ${germanTime(nextAttemptAt, now)}.` : '';
    return { tone: 'bad' as const, text: `Antwortet seit ${germanTime(failingSince, now)} nicht.${next}` };
  }
  return acknowledged >= cursor
    ? { tone: 'good' as const, text: `Weiß alles (bis Änderung ${acknowledged}).` }
    : { tone: 'pending' as const, text: `Weiß alles bis Änderung ${acknowledged} von ${cursor}.` };
}
