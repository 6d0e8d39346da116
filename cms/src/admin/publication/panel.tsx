import { Flex } from '@strapi/design-system';
import { publicTypes } from '../../public-api/public-types';
import type { SidePanel } from '../labels/panel-types';
import { StatusAnswer } from './answers';
import { describeStatus, type DraftState } from './describe-status';
import { StatusLine } from './status-line';
import { useAnswer } from './use-answer';

const [SOON_MS, LATER_MS] = [1000, 30_000];

/** Beside every entry of the site: whether it is saved, on its way, online, or why not. */
export const PublicationPanel: SidePanel = ({ model, document }) => {
  const { documentId, locale, status: state, updatedAt } = document ?? {};
  const isPublic = publicTypes.some((uid) => uid === model);
  const query = new URLSearchParams({ uid: model, documentId: documentId ?? '', ...(locale ? { locale } : {}) });
  const path = isPublic && documentId ? `/publication-desk/status?${query}` : undefined;
  const asked = useAnswer(
    path,
    StatusAnswer,
    (answer) => (answer?.status?.state === 'published' ? SOON_MS : LATER_MS),
    `${state} ${updatedAt}`,
  );
  if (path === undefined || asked.state === 'loading') return null;
  const lines =
    asked.state === 'failed'
      ? [{ tone: 'neutral' as const, text: 'Der Stand lässt sich gerade nicht abfragen.' }]
      : describeStatus(draftState(state), asked.answer.status ?? undefined, new Date());
  return {
    title: 'Auf der Website',
    content: (
      <Flex direction="column" alignItems="flex-start" gap={3} aria-live="polite">
        {lines.map((line) => (
          <StatusLine key={line.text} {...line} />
        ))}
      </Flex>
    ),
  };
};

const draftState = (state: string | undefined): DraftState =>
  state === 'published' || state === 'modified' ? state : 'draft';
