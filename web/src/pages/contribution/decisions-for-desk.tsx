/** What was decided about a contribution, for the desk: the history with its undo, tags put right, reopening. The server sends it to the author and to the desk alone. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { Suspense, useRef } from 'react';
import { Decisions } from '../../features/contributions/author/decisions';
import { Retaggings } from '../../features/contributions/author/retaggings';
import { RecordLink } from '../../features/meetings/record-link';
import { mayRetag } from '../../features/moderation/actions/tags/may-retag';
import { UndoButton } from '../../features/moderation/undo/undo-button';
import { optional } from '../../lib/optional/optional';
import { useWords } from '../../lib/words/use-words';
import { Disclosure } from '../../ui/overlay/disclosure';
import { Section } from '../../ui/page/page';

const ReopenForm = optional(
  async () => (await import('../../features/moderation/actions/reopen/reopen-form')).ReopenForm,
);
const TagsForm = optional(
  async () => (await import('../../features/moderation/actions/tags/tags-form')).TagsForm,
);

export interface DecisionsForDeskProps {
  contribution: ContributionPageFragment;
  /** Reads it again. */
  refresh: () => Promise<void>;
}

export function DecisionsForDesk({ contribution, refresh }: DecisionsForDeskProps) {
  const { t } = useWords();
  const { symbol, version, abilities } = contribution;
  const history = useRef<HTMLDivElement>(null);
  // The button that was pressed goes.
  const changed = () => void refresh().then(() => history.current?.focus({ preventScroll: true }));
  const { decisions, retaggings } = contribution;
  const isRetaggable = mayRetag(contribution);
  if (decisions.length + retaggings.length === 0 && !abilities.reopen && !isRetaggable) return null;
  return (
    <Section title={t('contributions:page.decisions')}>
      <div ref={history} tabIndex={-1}>
        <Decisions
          decisions={decisions}
          timeZone={contribution.meeting.timeZone}
          actions={({ id: decisionId, mayUndo }) =>
            mayUndo ? <UndoButton decision={{ decisionId, symbol, version }} onUndone={changed} /> : null
          }
        />
        <Retaggings
          retaggings={retaggings}
          meeting={contribution.meeting}
          timeZone={contribution.meeting.timeZone}
          actions={({ id: decisionId, mayUndo }) =>
            mayUndo ? (
              <UndoButton decision={{ decisionId, of: 'RETAGGING', symbol, version }} onUndone={changed} />
            ) : null
          }
        />
      </div>
      {isRetaggable ? (
        <Disclosure key={`tags ${version}`} summary={t('contributions:desk.tags.button')} lazily>
          <Suspense>
            <TagsForm
              contribution={contribution}
              meeting={contribution.meeting}
              onRetagged={changed}
              onClose={changed}
            />
          </Suspense>
        </Disclosure>
      ) : null}
      {abilities.reopen ? (
        <Disclosure key={`reopen ${version}`} summary={t('contributions:reopen.action')} lazily>
          <Suspense>
            <ReopenForm contribution={contribution} onDone={changed} />
          </Suspense>
        </Disclosure>
      ) : null}
      <RecordLink slug={contribution.meeting.slug} contributionId={contribution.id} />
    </Section>
  );
}
