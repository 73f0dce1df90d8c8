/** The form in which an expert writes: one column, at most three fields that must be filled in. */
import { takesAfterClosing } from '@aportes/domain/session.rules';
import type { AgendaItemKind, SessionStatus } from '@aportes/domain/vocabulary';
import { Suspense, useEffect, useRef, useState } from 'react';
import { optional } from '../../../lib/optional/optional';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { ErrorSummary } from '../../../ui/notice/error-summary';
import { Steady } from '../../../ui/page/steady';
import { contentOf } from '../drafts/draft-content';
import { keptCapture } from '../drafts/kept-capture';
import { HelpSpace } from '../help/help-space';
import { useAnnounced } from '../../../ui/notice/announcer';
import { useFormProblems } from '../form/use-form-problems';
import { TemplateFields } from '../template/template-fields';
import { AuthorFields } from './author-fields';
import { captureFieldId } from './capture-problems';
import { CaptureRefusal, NotOpenNotice } from './capture-refusal';
import { KindField } from './kind-field';
import { AddresseesField, SubregionsField, ThemeField } from './tag-fields';
import { TextFields } from './text-fields';
import type { Capture } from './use-capture';
import styles from './capture.module.css';

/** The device keeps what is written anyway. */
const ServerDraft = optional(async () => (await import('../drafts/server-draft')).ServerDraft);

export interface CaptureFormProps {
  capture: Capture;
  itemKind: AgendaItemKind;
  session: { id: string; status: SessionStatus };
  /** The theme that the session presets. */
  themeId: string | null;
}

export function CaptureForm({ capture, itemKind, session, themeId }: CaptureFormProps) {
  const { t, language } = useWords();
  const { draft, change, attempt, sending } = capture;
  const problems = useFormProblems(attempt.fields, (field) => captureFieldId(draft, field));
  const fields = { draft, change, problems };
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const reason = useRef<HTMLDivElement>(null);
  const isRefused = attempt.refusal !== null || attempt.failure !== null;
  // The foot grows by the reason: where the form ends it covers nothing that might have to be mended.
  useEffect(() => {
    if (isRefused) reason.current?.closest('form')?.scrollIntoView({ block: 'end' });
  }, [isRefused, attempt.number]);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void capture.send();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={submit}
      aria-label={t('contributions:capture.heading')}
    >
      <ErrorSummary
        title={t('contributions:form.problem')}
        problems={problems.entries}
        attempt={attempt.number}
      />
      <NotOpenNotice status={session.status} />
      <Suspense>
        <ServerDraft
          kept={keptCapture(capture, session.id)}
          here={contentOf(draft) === null ? null : draft}
          onSaved={setSavedAt}
        />
      </Suspense>
      <KindField value={draft.kind} onChange={(kind) => change({ kind })} />
      <TextFields {...fields} />
      <Steady>
        <HelpSpace
          key={draft.id}
          draft={draft}
          sessionId={session.id}
          themeId={themeId}
          change={change}
          remember={capture.remember}
        />
      </Steady>
      {draft.kind === 'RECOMMENDATION' ? <AddresseesField {...fields} /> : null}
      {itemKind === 'CONCLUSIONS' ? <ThemeField {...fields} /> : null}
      <SubregionsField {...fields} itemKind={itemKind} />
      <TemplateFields
        kind={draft.kind}
        lang={draft.language ?? language}
        values={draft}
        onChange={change}
        fieldId={(field) => captureFieldId(draft, field)}
        problems={problems}
      />
      <AuthorFields draft={draft} change={change} />
      <div className={styles.last}>
        <div role="alert" ref={reason}>
          <CaptureRefusal capture={capture} />
        </div>
        <div className={styles.send}>
          <Button type="submit" look="main" isPending={sending}>
            {t(sending ? 'contributions:capture.sending' : 'contributions:capture.send')}
          </Button>
          {takesAfterClosing(session.status) ? (
            <Button isPending={sending} onPress={() => void capture.giveAfterClosing()}>
              {t('contributions:capture.give')}
            </Button>
          ) : null}
          <KeptNote keptAt={capture.keptAt} savedAt={savedAt} isUnkept={capture.isUnkept} />
        </div>
      </div>
    </form>
  );
}

interface KeptNoteProps {
  keptAt: Date | null;
  /** Since the server has it too. */
  savedAt: Date | null;
  isUnkept: boolean;
}

function KeptNote({ keptAt, savedAt, isUnkept }: KeptNoteProps) {
  const { t } = useWords();
  const formats = useFormats();
  // Said once, when the first words are safe; what had been kept before is read, not said.
  const [wasKept] = useState(keptAt !== null);
  const [said, setSaid] = useState<string | null>(null);
  if (!wasKept && said === null && keptAt !== null) setSaid(t('contributions:capture.kept'));
  useAnnounced(isUnkept ? t('web:outbox.unkept') : said);
  if (isUnkept) return <p className={styles.unkept}>{t('web:outbox.unkept')}</p>;
  return (
    <p className={styles.kept}>
      {savedAt
        ? t('contributions:capture.savedAt', { time: formats.time(savedAt) })
        : keptAt
          ? t('contributions:capture.keptAt', { time: formats.time(keptAt) })
          : t('contributions:capture.kept')}
    </p>
  );
}
