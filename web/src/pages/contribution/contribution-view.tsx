/** A contribution in full: text and margin, facts, what its author can do, support, discussion, history, citation. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { Suspense, useState } from 'react';
import { Retaggings } from '../../features/contributions/author/retaggings';
import { WithdrawalNote } from '../../features/contributions/author/withdrawal-note';
import { Breadth } from '../../features/contributions/card/breadth';
import { ContributionMargin } from '../../features/contributions/card/contribution-margin';
import { useKindWord } from '../../features/contributions/card/use-kind-word';
import { Cite } from '../../features/contributions/page/cite';
import { ContributionFacts } from '../../features/contributions/page/facts';
import { Versions } from '../../features/contributions/versions/versions';
import { Discussion } from '../../features/comments/discussion';
import { useMeetingChanges } from '../../features/live/use-meeting-changes';
import { changesSupport } from '../../features/live/use-support-changes';
import { addressOf } from '../../features/meetings/addresses';
import { UndoButton } from '../../features/moderation/undo/undo-button';
import { RecordLink } from '../../features/meetings/record-link';
import { Redacted, useRedactedWords } from '../../features/redactions/redacted';
import { useShellMeeting } from '../../features/meetings/shell-meeting';
import { ThemeMark } from '../../features/meetings/theme-mark';
import { useFormats } from '../../lib/formats/use-formats';
import { optional } from '../../lib/optional/optional';
import { withWords } from '../../lib/words/with-words';
import { useWords } from '../../lib/words/use-words';
import { useAnnounced } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Page, Section } from '../../ui/page/page';
import { PeopleText } from '../../ui/text/people-text';
import { WithMargin } from '../../ui/text/with-margin';
import styles from './contribution.module.css';
import { DecisionsForDesk } from './decisions-for-desk';
import { Support } from './support';

const AuthorTools = optional(
  async () => (await import('../../features/contributions/author/author-tools')).AuthorTools,
);
const Seal = optional(async () => (await import('../../features/seals/seal-section')).SealSection);
const Redactions = optional(
  async () =>
    (await withWords('desk', () => import('../../features/redactions/redaction-section'))).RedactionSection,
);
const WentInto = optional(async () => (await import('../../features/lineage/went-into')).WentInto);
const TakenApart = optional(async () => (await import('../../features/lineage/taken-apart')).TakenApart);
const InParts = optional(async () => (await import('../../features/lineage/in-parts')).InParts);
const PartOf = optional(async () => (await import('../../features/lineage/part-of')).PartOf);
const MergedFrom = optional(async () => (await import('../../features/lineage/merged-from')).MergedFrom);
const Links = optional(async () => (await import('../../features/links/links-section')).LinksSection);

export interface ContributionViewProps {
  contribution: ContributionPageFragment;
  /** Reads it again. */
  refresh: () => Promise<void>;
}

export function ContributionView({ contribution, refresh }: ContributionViewProps) {
  const { t } = useWords();
  const { meeting, symbol, id, title, kind, language, text, isMine, abilities, theme } = contribution;
  const kindWord = useKindWord()(kind);
  const redacted = useRedactedWords(contribution.redactions);
  useShellMeeting(meeting);
  useMeetingChanges(meeting.id, (change) => {
    const isItsSupport = changesSupport(change) && change.sessionId === contribution.session?.id;
    if (change.contributionId === id || isItsSupport) void refresh();
  });
  const participant = meeting.myParticipation;
  const name = `${kindWord} ${symbol ?? ''}`.trim();
  return (
    <Redacted marks={contribution.redactions}>
      <Page
        title={title === null ? name : redacted(title)}
        titleLang={title ? language : undefined}
        peopleTitle={title !== null}
        over={
          <span className={styles.over}>
            {title ? <span>{name}</span> : null}
            {theme ? <ThemeMark theme={theme} /> : null}
          </span>
        }
        quietTitle={title === null}
      >
        <ChangedNotice contribution={contribution} />
        {contribution.status === 'MERGED' ? (
          <Suspense>
            <WentInto contribution={contribution} />
          </Suspense>
        ) : null}
        {contribution.status === 'SPLIT' ? (
          <Suspense>
            <TakenApart contribution={contribution} />
            <InParts contribution={contribution} />
          </Suspense>
        ) : null}
        {isMine ? null : <WithdrawalNote contribution={contribution} timeZone={meeting.timeZone} />}
        <WithMargin
          margin={
            <>
              <ContributionMargin contribution={contribution} withSession timeZone={meeting.timeZone} />
              <Breadth
                breadth={contribution.breadth}
                subregionCodes={meeting.subregions.map((one) => one.code)}
                size="large"
              />
            </>
          }
          foot={<Support contribution={contribution} />}
        >
          <PeopleText lang={language} text={text} large marked={contribution.captureMode !== 'IMPORT'} />
        </WithMargin>
        <ContributionFacts contribution={contribution} />
        {isMine ? (
          <Section title={t('contributions:author.heading')}>
            <Suspense>
              <AuthorTools
                contribution={contribution}
                onDone={() => void refresh()}
                timeZone={meeting.timeZone}
                slug={meeting.slug}
              />
            </Suspense>
            <Retaggings retaggings={contribution.retaggings} meeting={meeting} timeZone={meeting.timeZone} />
            <RecordLink slug={meeting.slug} contributionId={id} />
          </Section>
        ) : (
          <DecisionsForDesk contribution={contribution} refresh={refresh} />
        )}
        <Suspense>
          {contribution.mayAskToOpenSeal || contribution.sealOpenings.length > 0 ? (
            <Seal contribution={contribution} refresh={refresh} />
          ) : null}
          {abilities.redact ? <Redactions contribution={contribution} refresh={refresh} /> : null}
          <PartOf contribution={contribution} />
          <MergedFrom contribution={contribution} />
          <Links contribution={contribution} meetingId={contribution.meeting.id} />
        </Suspense>
        <Discussion
          contributionId={id}
          meetingId={meeting.id}
          timeZone={meeting.timeZone}
          participantId={abilities.comment ? (participant?.id ?? null) : null}
          address={addressOf(contribution)}
        />
        <Versions
          address={symbol ?? id}
          revisions={contribution.revisions}
          timeZone={meeting.timeZone}
          actions={({ decision }) =>
            decision?.mayUndo ? (
              <UndoButton
                decision={{ decisionId: decision.id, of: 'EDIT', symbol, version: contribution.version }}
                onUndone={() => void refresh()}
              />
            ) : null
          }
        />
        <Cite contribution={contribution} />
      </Page>
    </Redacted>
  );
}

/** Says so when the text became another while somebody was reading it; an author knows. */
function ChangedNotice({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const { revisionNumber, isMine } = contribution;
  const [seen] = useState(revisionNumber);
  const words =
    revisionNumber > seen && !isMine
      ? t('contributions:page.changed', { number: formats.number(revisionNumber) })
      : null;
  useAnnounced(words);
  return words === null ? null : <Notice look="info" title={words} />;
}
