/** Asking a second person of the secretariat to open the seal together: what it means, and why. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/overlay/sheet';
import { Row, Stack } from '../../ui/page/page';
import { useCounter } from '../contributions/form/use-counter';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { useAsking } from './use-asking';

export interface AskSheetProps {
  contributionId: string;
  onClose: () => void;
  onDone: () => void;
}

const REASON = 'seal-reason';

export function AskSheet({ contributionId, onClose, onDone }: AskSheetProps) {
  const { t } = useWords();
  const asking = useAsking(contributionId, onDone);
  const problems = useFormProblems(asking.fields, () => REASON);
  const counter = useCounter(asking.reason, TEXT_LIMITS.note.max);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void asking.send();
  };
  return (
    <Sheet
      title={t('contributions:seal.ask')}
      closeLabel={t('contributions:seal.close')}
      isOpen
      onClose={onClose}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <p>{t('contributions:seal.means')}</p>
          <ErrorSummary
            title={t('contributions:form.problem')}
            problems={problems.entries}
            attempt={asking.attempt}
          />
          <div role="alert">{asking.refused ? <Notice look="warn" title={asking.refused} /> : null}</div>
          <TextField
            id={REASON}
            label={t('contributions:seal.reason')}
            hint={t('contributions:seal.reasonHint')}
            value={asking.reason}
            onChange={asking.change}
            problem={problems.at(REASON)}
            rows={4}
            {...counter}
          />
          <Row>
            <Button type="submit" look="main" isPending={asking.busy}>
              {t('contributions:seal.send')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Sheet>
  );
}
