/** Withdrawing an own contribution, with a reason if one wants to give it. */
import { useMutation } from '@apollo/client/react';
import { WithdrawContributionDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords, problemWords } from '../../../lib/problems/problems';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { TextField } from '../../../ui/field/text-field';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import styles from './author.module.css';

export interface WithdrawFormProps {
  contribution: { id: string; version: number };
  onDone: () => void;
}

export function WithdrawForm({ contribution, onDone }: WithdrawFormProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [withdraw, { loading }] = useMutation(WithdrawContributionDocument);
  const { id, version } = contribution;
  async function send(): Promise<void> {
    const input = { contributionId: id, expectedVersion: version, reason: reason.trim() || null };
    const { data } = await withdraw({ variables: { input } });
    const outcome = data?.withdrawContribution;
    if (outcome?.__typename !== 'ContributionPayload')
      return setRefusal(outcome ? problemWords(t, outcome.code) : null);
    announce(t('contributions:author.withdrawn'));
    onDone();
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    send().catch((error: unknown) => setRefusal(failureWords(t, error)));
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={submit}
      aria-label={t('contributions:author.withdraw')}
    >
      <p>{t('contributions:author.withdrawNote')}</p>
      <TextField
        id={`withdraw-${id}`}
        label={t('contributions:form.optional', { label: t('contributions:author.withdrawReason') })}
        value={reason}
        onChange={setReason}
      />
      {refusal ? (
        <div role="alert">
          <Notice look="warn" title={refusal} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" look="danger" icon="undo" isPending={loading}>
          {t('contributions:author.withdraw')}
        </Button>
      </Row>
    </form>
  );
}
