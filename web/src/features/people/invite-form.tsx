/** Invites one person: sent at once, or kept for a batch. */
import { LANGUAGES, STAKEHOLDER_KINDS, type Language } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { ownName } from '../../lib/formats/formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Select } from '../../ui/field/select';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row, Section, Stack } from '../../ui/page/page';
import { asStakeholderKind } from '../joining/join-draft';
import { useCountries } from '../joining/use-countries';
import { newInviteDraft, type InviteDraft } from './invite-draft';
import { RoleFields } from './role-fields';
import { INVITE_FIELD, useInvite } from './use-invite';

export function InviteForm({ onInvited }: { onInvited: () => void }) {
  const { t, language } = useWords();
  const countries = useCountries();
  const [draft, setDraft] = useState(() => newInviteDraft(language));
  const { problems, attempt, busy, invite } = useInvite();
  const problem = (field: string) => problems.find((one) => one.fieldId === INVITE_FIELD(field))?.text;
  const change = (part: Partial<InviteDraft>) => setDraft((last) => ({ ...last, ...part }));

  const submit = async (isSentNow: boolean) => {
    if (busy || !(await invite(draft, isSentNow))) return;
    setDraft(newInviteDraft(draft.language));
    onInvited();
  };

  return (
    <Section title={t('people:invite.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(true);
        }}
      >
        <Stack>
          <ErrorSummary title={t('web:problemTitle')} problems={problems} attempt={attempt} />
          <TextField
            id={INVITE_FIELD('email')}
            label={t('people:invite.email')}
            hint={t('people:invite.emailHint')}
            value={draft.email}
            onChange={(email) => change({ email })}
            problem={problem('email')}
            type="email"
            autoComplete="off"
          />
          <TextField
            id={INVITE_FIELD('name')}
            label={t('people:invite.name')}
            value={draft.name}
            onChange={(name) => change({ name })}
            problem={problem('name')}
            autoComplete="off"
          />
          <Select
            id={INVITE_FIELD('stakeholderKind')}
            label={t('people:invite.kind')}
            value={draft.stakeholderKind}
            onChange={(value) => change({ stakeholderKind: asStakeholderKind(value) })}
            empty={t('people:invite.choose')}
            options={STAKEHOLDER_KINDS.map((value) => ({
              value,
              label: t(`vocabulary:stakeholderKind.${value}`),
            }))}
            problem={problem('stakeholderKind')}
          />
          <TextField
            id={INVITE_FIELD('institution')}
            label={t('people:invite.institution')}
            value={draft.institution}
            onChange={(institution) => change({ institution })}
            problem={problem('institution')}
            autoComplete="off"
          />
          <Select
            id={INVITE_FIELD('countryCode')}
            label={t('people:invite.country')}
            value={draft.countryCode}
            onChange={(countryCode) => change({ countryCode })}
            empty={t('people:invite.noCountry')}
            options={countries}
            problem={problem('countryCode')}
          />
          <RoleFields
            id="invite"
            label={t('people:invite.role')}
            role={draft.role}
            sessionId={draft.sessionId}
            onChange={change}
          />
          <Select
            id={INVITE_FIELD('language')}
            label={t('people:invite.language')}
            value={draft.language}
            onChange={(value) => change({ language: value as Language })}
            options={LANGUAGES.map((value) => ({ value, label: ownName(value), lang: value }))}
          />
          <Row>
            <Button id={INVITE_FIELD('send')} type="submit" look="main" isPending={busy}>
              {t('people:invite.send')}
            </Button>
            <Button look="quiet" isPending={busy} onPress={() => void submit(false)}>
              {t('people:invite.keep')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Section>
  );
}
