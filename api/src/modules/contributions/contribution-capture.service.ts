/** Takes what a rapporteur captured of an intervention: it waits for the desk as the contribution of whoever spoke. */
import type { MeetingActor } from '@aportes/domain/actor';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { announcedSource, speaksForState, takesCaptures } from '@aportes/domain/scribe.policy';
import { contributionSymbol } from '@aportes/domain/symbol';
import type { Capacity, ContributionKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '../../kernel/clock.js';
import { languageRefusals, textRefusals } from '../../kernel/field-refusals.js';
import { notFound } from '../../platform/graphql/errors.js';
import { seriesOf } from './contribution.intake.js';
import { done, ID_IN_USE, refusedFields, type ContributionOutcome } from './contribution-outcome.type.js';
import { ContributionWriter } from './contribution-writer.service.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { IntakeRepository, type IntakeFacts, type SpeakerFacts } from './data/intake.repository.js';
import type { NewContribution } from './data/new-contribution.js';
import { uniformText } from './submission.js';

/** What was said, by whom, in which capacity. */
export interface CapturedWords {
  contributionId: string;
  sessionId: string;
  /** Null of somebody who is not on the list of participants, and was announced by a label. */
  speakerId: string | null;
  label: string | null;
  capacity: Capacity;
  kind: ContributionKind;
  language: string;
  text: string;
  endedAt: Date;
}

@Injectable()
export class ContributionCapture {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly intake: IntakeRepository,
    private readonly writer: ContributionWriter,
    private readonly clock: Clock,
  ) {}

  /** The answer to what was taken before under its id; null where that is new. */
  async repeated(words: CapturedWords): Promise<ContributionOutcome | null> {
    const earlier = await this.contributions.submissionOf(words.contributionId);
    if (!earlier) return null;
    return earlier.digest === digestOf(words) ? done(words.contributionId) : ID_IN_USE;
  }

  /** Runs in the unit of work of the turn. */
  async take(scribe: MeetingActor, words: CapturedWords): Promise<ContributionOutcome> {
    const { sessionId } = words;
    const facts = await this.intake.lockSession(scribe.meetingId, sessionId, scribe.participantId);
    if (!facts) throw notFound();
    if (!takesCaptures(facts.status))
      return { outcome: 'SESSION_NOT_TAKING', code: 'SESSION_NOT_OPEN', sessionId };
    const fields = [
      ...languageRefusals(words.language),
      ...textRefusals('text', words.text, TEXT_LIMITS.contributionText),
    ];
    if (fields.length > 0) return refusedFields(fields);
    const speaker = words.speakerId && (await this.intake.lockSpeaker(scribe.meetingId, words.speakerId));
    const number = await this.writer.nextSymbolNumber(facts, words.kind);
    const contribution = this.contribution(scribe, words, facts, speaker || null, number);
    const isNew = await this.writer.write(scribe, contribution, uniformText(words));
    return isNew ? done(words.contributionId) : ID_IN_USE;
  }

  /** Whoever speaks has chosen no level: it is the meeting's own. */
  private contribution(
    scribe: MeetingActor,
    words: CapturedWords,
    facts: IntakeFacts,
    speaker: SpeakerFacts | null,
    symbolNumber: number,
  ): NewContribution {
    const { meetingId, themeId, attributionDefault: attributionLevel } = facts;
    const { language, addressees } = uniformText(words);
    return {
      ...{ id: words.contributionId, meetingId, sessionId: words.sessionId, kind: words.kind },
      ...{ themeId, themeIds: themeId === null ? [] : [themeId], subregionIds: [] },
      status: 'SUBMITTED',
      symbol: contributionSymbol(facts.symbolPrefix, seriesOf(facts), words.kind, symbolNumber),
      authorParticipantId: speaker?.id ?? null,
      capturedBy: scribe.participantId,
      source: announcedSource(attributionLevel, words.label),
      attributionLevel,
      isMemberState: speaksForState(words.capacity, speaker?.stakeholderKind ?? null),
      isLate: facts.status === 'CLOSED',
      submissionDigest: digestOf(words),
      ...{ language, addressees, writtenAt: words.endedAt, submittedAt: this.clock.now() },
    };
  }
}

/** Equal for two deliveries of one capture. */
function digestOf({ endedAt: _, ...words }: CapturedWords): string {
  const ordered = Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(ordered)).digest('hex');
}
