/** Whoever kept a head of the log enters it, and is told whether the log still holds it and is whole. */
import { useLazyQuery } from '@apollo/client/react';
import { CheckChainDocument, type CheckChainQuery } from '@aportes/graphql/generated/graphql';
import { useId, useState } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { failureOf } from '../../../lib/problems/problems';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { FileField } from '../../../ui/field/file-field';
import { TextField } from '../../../ui/field/text-field';
import { useAnnounced } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Row, Stack } from '../../../ui/page/page';
import { FailureNotice } from '../../failures/failure-notice';
import { headLine, keptHead } from './kept-head';

export function CheckForm() {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [check, { data, error, loading }] = useLazyQuery(CheckChainDocument, { fetchPolicy: 'network-only' });
  const checkText = (given: string) => {
    const head = keptHead(given);
    setRefused(head === null);
    if (head) void check({ variables: head });
    else document.getElementById(id)?.focus();
  };
  const send = (event: React.FormEvent) => {
    event.preventDefault();
    checkText(text);
  };
  // Of a file nothing is sent but the head that stands at its end.
  const take = async (file: File | null) => {
    const said = file ? await file.text().catch(() => '') : '';
    const head = keptHead(said);
    if (head) setText(headLine(head));
    if (file) checkText(said);
  };
  return (
    <Stack>
      <form onSubmit={send} noValidate>
        <Stack gap="tight">
          <TextField
            id={id}
            label={t('record:check.field')}
            hint={t('record:check.hint')}
            problem={isRefused ? t('record:check.noHead') : undefined}
            value={text}
            onChange={setText}
            rows={3}
            autoComplete="off"
          />
          <FileField
            id={`${id}-file`}
            label={t('record:check.file')}
            hint={t('record:check.fileHint')}
            action={t('record:check.choose')}
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(file) => void take(file)}
          />
          <Row>
            <Button look="main" type="submit" isPending={loading}>
              {t('record:check.press')}
            </Button>
          </Row>
        </Stack>
      </form>
      {error ? <Refused error={error} /> : null}
      {data && !error && !isRefused && !loading ? <Found found={data.chainCheck} /> : null}
    </Stack>
  );
}

function Refused({ error }: { error: unknown }) {
  const { t } = useWords();
  return failureOf(error).code === 'RATE_LIMITED' ? (
    <Notice look="bad" title={t('record:check.busy')} />
  ) : (
    <FailureNotice error={error} />
  );
}

function Found({ found }: { found: CheckChainQuery['chainCheck'] }) {
  const { t } = useWords();
  const formats = useFormats();
  const { holdsHead, isWhole, entries, keptOn, checkedOn } = found;
  const verdict = isWhole ? (holdsHead ? 'good' : 'missing') : 'broken';
  const words = t(`record:check.${verdict}`);
  useAnnounced(words);
  return (
    <Notice look={verdict === 'good' ? 'good' : 'bad'} title={words}>
      <p>
        {t('record:check.entries', { count: entries, formatted: formats.number(entries) })}{' '}
        {keptOn ? `${t('record:check.keptOn', { day: formats.date(keptOn) })} ` : null}
        {t('record:check.checkedOn', { day: formats.date(checkedOn) })}
      </p>
    </Notice>
  );
}
