import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Line, Tone } from './describe-status';

const COLOURS = {
  neutral: 'neutral500',
  pending: 'warning500',
  good: 'success500',
  bad: 'danger500',
} as const satisfies Record<Tone, string>;

/** A sentence with a dot in the colour of what it says; the words alone say it all. */
export const StatusLine = ({ tone, text, advice }: Line): ReactNode => (
  <Flex alignItems="flex-start" gap={2}>
    <Box
      background={COLOURS[tone]}
      borderRadius="50%"
      width="1rem"
      height="1rem"
      marginTop={1}
      shrink={0}
      aria-hidden
    />
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography textColor="neutral800">{text}</Typography>
      {advice === undefined ? null : (
        <Typography variant="pi" textColor="neutral600">
          {advice}
        </Typography>
      )}
    </Flex>
  </Flex>
);
