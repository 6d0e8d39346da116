import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { ReceiversAnswer } from './answers';
import { ReceiverTable } from './receiver-table';
import { useAnswer } from './use-answer';

const EVERY_MS = 5000;

/** In the settings: whom the CMS tells of changes, and how that went. */
const ReceiversPage = (): ReactNode => {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [replays, setReplays] = useState(0);
  const asked = useAnswer('/publication-desk/receivers', ReceiversAnswer, () => EVERY_MS, replays);
  if (asked.state === 'loading') return <Page.Loading />;
  if (asked.state === 'failed') return <Page.Error />;

  const replay = async (key: string): Promise<void> => {
    try {
      await post(`/publication-desk/receivers/${key}/replay`, { after: 0 });
      setReplays((count) => count + 1);
    } catch {
      toggleNotification({
        type: 'danger',
        message: 'Das ließ sich nicht auslösen. Bitte versuchen Sie es noch einmal.',
      });
    }
  };
  const { receivers, cursor, mayReplay } = asked.answer;
  return (
    <Page.Main>
      <Page.Title>Zustellung</Page.Title>
      <Layouts.Header
        title="Zustellung"
        subtitle="Wer erfährt, dass sich Veröffentlichtes geändert hat. Weitere Empfänger legen Sie in der Inhaltsverwaltung an."
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {receivers.length === 0 ? (
            <Typography>
              Niemand. Ohne CHANGES_SECRET erfährt die Website von Änderungen nur, wenn sie selbst nachfragt.
            </Typography>
          ) : null}
          {receivers.map((receiver) => (
            <ReceiverTable
              key={receiver.key}
              receiver={receiver}
              cursor={cursor}
              onReplay={mayReplay ? () => void replay(receiver.key) : undefined}
            />
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ReceiversPage;
