/** Masking a passage: selected or typed, with a reason that everybody reads; it says in how many places before it does. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { REDACTION_REASONS, type RedactionReason } from '@aportes/domain/vocabulary';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Select } from '../../ui/field/select';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Row, Stack } from '../../ui/page/page';
import { useCounter } from '../contributions/form/use-counter';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { RedactionCounts } from './redaction-counts';
import { useRedacting } from './use-redacting';

export interface RedactFormProps {
  contribution: ContributionCardFragment;
  onDone: () => void;
  onClose: () => void;
}

const fieldId = (field: string) => `redact-${field}`;

export function RedactForm({ contribution, onDone, onClose }: RedactFormProps) {
  const { t } = useWords();
  const { draft, change, counts, fields, attempt, refusal, busy, submit } = useRedacting(
    contribution,
    onDone,
  );
  const problems = useFormProblems(fields, fieldId);
  const counter = useCounter(draft.note, TEXT_LIMITS.note.max);
  const form = useRef<HTMLFormElement>(null);
  // It opens below what stays in reach, perhaps out of sight; whoever opened it goes on in it.
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const send = (event: React.FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form ref={form} noValidate onSubmit={send} aria-label={t('contributions:redaction.action')}>
      <Stack>
        <p>{t('desk:redaction.means')}</p>
        <div role="alert">{refusal ? <Notice look="warn" title={refusal} /> : null}</div>
        <ErrorSummary title={t('contributions:form.problem')} problems={problems.entries} attempt={attempt} />
        <TextField
          id={fieldId('passage')}
          label={t('desk:redaction.passage')}
          hint={t('desk:redaction.passageHint')}
          value={draft.passage}
          onChange={(passage) => change({ passage })}
          problem={problems.at(fieldId('passage'))}
          rows={2}
          lang={contribution.language}
          people
        />
        <Select
          id={fieldId('reason')}
          label={t('desk:redaction.reason')}
          value={draft.reason}
          onChange={(value) => change({ reason: value as RedactionReason | '' })}
          empty={t('contributions:desk.chooseReason')}
          options={REDACTION_REASONS.map((one) => ({
            value: one,
            label: t(`vocabulary:redactionReason.${one}`),
          }))}
          problem={problems.at(fieldId('reason'))}
        />
        <TextField
          id={fieldId('note')}
          label={t('contributions:form.optional', { label: t('desk:redaction.note') })}
          hint={t('desk:redaction.noteHint')}
          value={draft.note}
          onChange={(note) => change({ note })}
          problem={problems.at(fieldId('note'))}
          rows={2}
          {...counter}
        />
        {counts ? <RedactionCounts counts={counts} /> : null}
        <Row>
          <Button type="submit" look={counts ? 'danger' : 'main'} isPending={busy}>
            {t(counts ? 'desk:redaction.confirm' : 'desk:redaction.preview')}
          </Button>
          <Button onPress={onClose}>{t('contributions:form.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
