/** Withdrawing an own contribution, with a reason if one wants to give it. */
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { TextField } from '../../../ui/field/text-field';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { WaitingHere } from '../../outbox/waiting-here';
import styles from './author.module.css';
import { useWithdrawal, type WithdrawableContribution } from './use-withdrawal';

export interface WithdrawFormProps {
  contribution: WithdrawableContribution;
  onDone: () => void;
}

export function WithdrawForm({ contribution, onDone }: WithdrawFormProps) {
  const { t } = useWords();
  const { reason, setReason, refusal, sending, waiting, send } = useWithdrawal(contribution, onDone);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void send();
  };
  if (waiting.length > 0) return <WaitingHere entries={waiting} />;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={submit}
      aria-label={t('contributions:author.withdraw')}
    >
      <p>{t('contributions:author.withdrawNote')}</p>
      <TextField
        id={`withdraw-${contribution.id}`}
        label={t('contributions:form.optional', { label: t('contributions:author.withdrawReason') })}
        hint={t('contributions:author.withdrawHint')}
        value={reason}
        onChange={setReason}
      />
      {refusal ? (
        <div role="alert">
          <Notice look="warn" title={refusal} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" look="danger" icon="undo" isPending={sending}>
          {t('contributions:author.withdraw')}
        </Button>
      </Row>
    </form>
  );
}
