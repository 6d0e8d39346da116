import { Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { OverviewAnswer, type Overview } from './answers';
import type { Line } from './describe-status';
import { EntryList } from './entry-list';
import { germanTime } from './german-time';
import { StatusLine } from './status-line';
import { useAnswer } from './use-answer';

const [SOON_MS, LATER_MS] = [2000, 15_000];

/** On the first page: what is not on the site yet, what cannot get there, and who does not answer. */
export const PublicationWidget = (): ReactNode => {
  const asked = useAnswer('/publication-desk/overview', OverviewAnswer, (answer) =>
    answer && answer.pending.total > 0 ? SOON_MS : LATER_MS,
  );
  if (asked.state === 'loading') return <Widget.Loading />;
  if (asked.state === 'failed') return <Widget.Error />;
  const { site, pending, failed, troubles } = asked.answer;
  const now = new Date();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
      <StatusLine {...describeSite(asked.answer, now)} />
      {troubles.map(({ name, since, problem }) => (
        <StatusLine
          key={name}
          tone="bad"
          text={`„${name}“ nimmt seit ${germanTime(since, now)} keinen Bescheid an.`}
          {...(problem ? { advice: problem } : {})}
        />
      ))}
      {failed.total > 0 ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <StatusLine tone="bad" text={`Nicht online (${failed.total})`} />
          <EntryList {...failed} />
        </Flex>
      ) : null}
      {pending.total > 0 && site.at !== undefined ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <StatusLine
            tone="pending"
            text={`${site.rolledBack ? 'Noch nicht online' : 'Auf dem Weg'} (${pending.total})`}
          />
          <EntryList {...pending} />
        </Flex>
      ) : null}
    </Flex>
  );
};

function describeSite({ site, pending, failed }: Overview, now: Date): Line {
  if (site.at === undefined) return { tone: 'neutral', text: 'Die Website hat noch nicht gemeldet, was sie zeigt.' };
  const time = germanTime(site.at, now);
  if (site.rolledBack) {
    return {
      tone: 'bad',
      text: `Die Website wurde zurückgesetzt (${time}).`,
      advice: 'Sie zeigt einen früheren Stand und bleibt vorerst dort. Fragen Sie Ihre Technik, wann es weitergeht.',
    };
  }
  const isWhole = pending.total === 0 && failed.total === 0;
  return isWhole
    ? { tone: 'good', text: `Alles Veröffentlichte ist online. Zuletzt aktualisiert: ${time}.` }
    : { tone: 'neutral', text: `Zuletzt aktualisiert: ${time}.` };
}
