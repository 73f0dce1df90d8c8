/** Where the secretariat's first person brings a name, an address and the meeting. */
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { FileField } from '../../ui/field/file-field';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Row, Stack } from '../../ui/page/page';
import { SETUP_FIELD, useSetup, type Begun, type SetupDraft } from './use-setup';

export interface SetupFormProps {
  token: string;
  onBegun: (begun: Begun) => void;
}

export function SetupForm({ token, onBegun }: SetupFormProps) {
  const { t } = useWords();
  const { begin, busy, ...refused } = useSetup(token, onBegun);
  const [draft, setDraft] = useState<SetupDraft>({ name: '', email: '', file: null });
  const change = (part: Partial<SetupDraft>) => setDraft((last) => ({ ...last, ...part }));
  const problem = (field: keyof SetupDraft) =>
    refused.problems.find((one) => one.fieldId === SETUP_FIELD(field))?.text;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin(draft);
      }}
    >
      <Stack>
        <ErrorSummary title={t('web:problemTitle')} problems={refused.problems} attempt={refused.attempt} />
        <TextField
          id={SETUP_FIELD('name')}
          label={t('people:setup.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          problem={problem('name')}
          autoComplete="name"
        />
        <TextField
          id={SETUP_FIELD('email')}
          label={t('people:setup.email')}
          hint={t('people:setup.emailHint')}
          value={draft.email}
          onChange={(email) => change({ email })}
          problem={problem('email')}
          type="email"
          autoComplete="email"
        />
        <FileField
          id={SETUP_FIELD('file')}
          label={t('people:setup.file')}
          hint={t('people:setup.fileHint')}
          action={t('people:setup.chooseFile')}
          accept=".json,application/json"
          onChange={(file) => change({ file })}
          problem={problem('file')}
          reasons={refused.reasons}
          reasonsLang={refused.reasonsLang}
        />
        <div role="alert">{refused.failure ? <Notice look="bad" title={refused.failure} /> : null}</div>
        <Row>
          <Button type="submit" look="main" isPending={busy}>
            {t('people:setup.action')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
