import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { LANGUAGE_NAMES } from '../../editing/language-names';
import type { ListedEntry } from './answers';

interface Props {
  readonly total: number;
  readonly entries: readonly ListedEntry[];
}

/** The first few of many entries, each with a link to where it is edited; none of those that one may not read. */
export const EntryList = ({ total, entries }: Props): ReactNode => (
  <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} paddingLeft={5}>
    {entries.map((entry) => (
      <li key={`${entry.type} ${entry.path ?? entry.title} ${entry.locale}`}>
        <Typography textColor="neutral800">
          {entry.path === undefined ? (
            entry.title
          ) : (
            <Typography tag={Link} to={entry.path} textColor="primary600">
              {entry.title}
            </Typography>
          )}
          {entry.locale === 'de' ? null : ` (${LANGUAGE_NAMES[entry.locale] ?? entry.locale})`}
        </Typography>
        {entry.reason === undefined ? null : (
          <Box>
            <Typography variant="pi" textColor="neutral600">
              {entry.reason}
            </Typography>
          </Box>
        )}
      </li>
    ))}
    {total > entries.length ? (
      <li>
        <Typography textColor="neutral600">
          {entries.length === 0 ? 'Einträge, die Sie nicht sehen dürfen' : `und ${total - entries.length} weitere`}
        </Typography>
      </li>
    ) : null}
  </Flex>
);
