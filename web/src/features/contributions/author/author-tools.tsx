/** What an author can do with an own contribution: answer what was asked, improve it, say who is named, withdraw it. */
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { Suspense, useState } from 'react';
import { optional } from '../../../lib/optional/optional';
import { useWords } from '../../../lib/words/use-words';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { Stack } from '../../../ui/page/page';
import { useSeenBy } from '../attribution/use-seen-by';
import { CapturedAnswer } from '../../scribe/captured-answer';
import { AttributionForm } from './attribution-form';
import { Decisions } from './decisions';
import { OwnAppeal } from './own-appeal';
import { ReviseForm } from './revise-form';
import { WaitingEdit } from './waiting-edit';
import { WithdrawForm } from './withdraw-form';
import { WithdrawalNote } from './withdrawal-note';

export interface AuthorToolsProps {
  contribution: OwnContributionFragment;
  /** Told when something was sent or withdrawn. */
  onDone: () => void;
  timeZone?: string;
  slug?: string;
}

type Tool = 'revise' | 'appeal' | 'attribution' | 'withdraw';

/** Few are ever asked or refused. */
const ProposedWording = optional(async () => (await import('./answering/proposed-wording')).ProposedWording);
const RedactedDraftKept = optional(async () => (await import('./redacted-draft-kept')).RedactedDraftKept);
const AppealForm = optional(async () => (await import('./answering/appeal-form')).AppealForm);

export function AuthorTools({ contribution, onDone, timeZone, slug }: AuthorToolsProps) {
  const { t } = useWords();
  // A form that was sent closes, and the next one starts from the new text; what was begun in another stays as it is.
  const [turns, setTurns] = useState<Readonly<Record<Tool, number>>>({
    revise: 0,
    appeal: 0,
    attribution: 0,
    withdraw: 0,
  });
  const { abilities, status, decisions } = contribution;
  const shownAs = useSeenBy(contribution.author)('PUBLIC', contribution.attributionLevel);
  const summary = status === 'CHANGES_REQUESTED' ? 'answer' : status === 'ACCEPTED' ? 'edit' : 'revise';
  const doneWith = (tool: Tool) => () => {
    setTurns((last) => ({ ...last, [tool]: last[tool] + 1 }));
    onDone();
  };
  return (
    <Stack gap="tight">
      <WithdrawalNote contribution={contribution} timeZone={timeZone} />
      <Decisions decisions={decisions} status={status} timeZone={timeZone} slug={slug} />
      <OwnAppeal appeal={contribution.appeal} />
      <Suspense>
        {contribution.redactions.length > 0 ? <RedactedDraftKept contribution={contribution} /> : null}
        {abilities.answerWording ? (
          <ProposedWording contribution={contribution} onDone={onDone} timeZone={timeZone} />
        ) : null}
        {abilities.appeal ? (
          <Disclosure key={`appeal${turns.appeal}`} summary={t('contributions:appeal.open')} lazily>
            <AppealForm contribution={contribution} onDone={doneWith('appeal')} />
          </Disclosure>
        ) : null}
      </Suspense>
      <CapturedAnswer contribution={contribution} onDone={onDone} />
      <WaitingEdit contribution={contribution} onDone={doneWith('revise')} />
      {abilities.revise ? (
        <Disclosure key={`revise${turns.revise}`} summary={t(`contributions:author.${summary}`)} lazily>
          <ReviseForm contribution={contribution} onSent={doneWith('revise')} onStale={onDone} />
        </Disclosure>
      ) : null}
      {abilities.changeAttribution ? (
        <Disclosure
          key={`attribution${turns.attribution}`}
          summary={t('contributions:attribution.shownAs', { author: shownAs })}
          lazily
        >
          <AttributionForm contribution={contribution} onDone={doneWith('attribution')} onStale={onDone} />
        </Disclosure>
      ) : null}
      {abilities.withdraw ? (
        <Disclosure key={`withdraw${turns.withdraw}`} summary={t('contributions:author.withdraw')}>
          <WithdrawForm contribution={contribution} onDone={doneWith('withdraw')} />
        </Disclosure>
      ) : null}
    </Stack>
  );
}
