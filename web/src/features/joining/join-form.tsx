/** Who somebody is, on one short form: name and kind, and what they like to add. */
import { STAKEHOLDER_KINDS } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Select } from '../../ui/field/select';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row, Stack } from '../../ui/page/page';
import { asStakeholderKind, joinInput, joinRefusals, newJoinDraft, type JoinDraft } from './join-draft';
import { LanguageChoice } from './language-choice';
import { useCountries } from './use-countries';
import { JOIN_FIELD, useJoin } from './use-join';

export interface JoinFormProps {
  code: string;
  /** Given the address where somebody who has just joined is led. */
  onJoined: (address: string) => void;
}

export function JoinForm({ code, onJoined }: JoinFormProps) {
  const { t, language } = useWords();
  const countries = useCountries();
  const [first] = useState(newJoinDraft);
  const { value: draft, setValue, drop } = useDraft<JoinDraft>('join', first);
  const { problems, attempt, busy, refuseFields, send } = useJoin();
  const problem = (field: string) => problems.find((one) => one.fieldId === JOIN_FIELD(field))?.text;
  const change = (part: Partial<JoinDraft>) => setValue((last) => ({ ...last, ...part }));

  const submit = async () => {
    const refusals = joinRefusals(draft);
    const input = joinInput(draft, code, language);
    if (refusals.length > 0 || !input) return refuseFields(refusals);
    const address = await send(input);
    if (address === null) return;
    await drop(newJoinDraft());
    onJoined(address);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <Stack>
        <ErrorSummary title={t('web:problemTitle')} problems={problems} attempt={attempt} />
        <LanguageChoice />
        <TextField
          id={JOIN_FIELD('name')}
          label={t('web:join.name')}
          hint={t('web:join.nameHint')}
          value={draft.name}
          onChange={(name) => change({ name })}
          problem={problem('name')}
          autoComplete="name"
        />
        <Select
          id={JOIN_FIELD('stakeholderKind')}
          label={t('web:join.kind')}
          value={draft.stakeholderKind}
          onChange={(value) => change({ stakeholderKind: asStakeholderKind(value) })}
          empty={t('web:join.choose')}
          options={STAKEHOLDER_KINDS.map((value) => ({
            value,
            label: t(`vocabulary:stakeholderKind.${value}`),
          }))}
          problem={problem('stakeholderKind')}
        />
        <TextField
          id={JOIN_FIELD('institution')}
          label={t('web:join.institution')}
          value={draft.institution}
          onChange={(institution) => change({ institution })}
          problem={problem('institution')}
          autoComplete="organization"
        />
        <Select
          id={JOIN_FIELD('countryCode')}
          label={t('web:join.country')}
          hint={t('web:join.countryHint')}
          value={draft.countryCode}
          onChange={(countryCode) => change({ countryCode })}
          empty={t('web:join.noCountry')}
          options={countries}
          problem={problem('countryCode')}
          autoComplete="country"
        />
        <Row>
          <Button id={JOIN_FIELD('send')} type="submit" look="main" isPending={busy}>
            {t('web:join.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
