/** Which mails of what is new I want: kept as soon as it is chosen. */
import { useMutation, useQuery } from '@apollo/client/react';
import { MAIL_CHOICES, type MailChoice } from '@aportes/domain/vocabulary';
import { ChooseMailsDocument, MyMailsDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { useAnnounce } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Stack } from '../../ui/page/page';
import styles from './account.module.css';

export function MailChoiceField() {
  const { t } = useWords();
  const announce = useAnnounce();
  const [picked, setPicked] = useState<MailChoice | null>(null);
  // It may have been stopped by a link meanwhile.
  const { data } = useQuery(MyMailsDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [choose, { data: chosen, error }] = useMutation(ChooseMailsDocument, {
    update: (cache, { data: answer }) => {
      if (!answer) return;
      const { viewerId, choice } = answer.chooseMails;
      const id = cache.identify({ __typename: 'Viewer', id: viewerId });
      cache.modify({ id, fields: { mailChoice: () => choice } });
    },
  });
  const viewer = data?.viewer;
  if (!viewer) return null;
  const pick = (choice: MailChoice) => {
    // It is marked as soon as it is pressed.
    setPicked(choice);
    choose({ variables: { input: { choice } } })
      .then(() => announce(t('people:mails.saved')))
      .catch(() => {}) // Said below.
      .finally(() => setPicked(null));
  };
  return (
    <Stack>
      {error ? <Notice look="bad" title={failureWords(error)(t)} /> : null}
      <ChoiceCards
        id="mail-choice"
        legend={t('people:mails.legend')}
        value={picked ?? viewer.mailChoice}
        onChange={(value) => pick(value as MailChoice)}
        cards={MAIL_CHOICES.map((value) => ({ value, label: t(`people:mails.choice.${value}`) }))}
      />
      {chosen ? <p className={styles.quiet}>{t('people:mails.saved')}</p> : null}
      <p className={styles.quiet}>{t(viewer.email ? 'people:mails.note' : 'people:mails.noAddress')}</p>
    </Stack>
  );
}
