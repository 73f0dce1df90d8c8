/** The one way in which another feature has a text written from several: accepted at once, and nobody's alone. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { contributionSymbol } from '@aportes/domain/symbol';
import type { Addressee, ContributionKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { FieldRefusal } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import { seriesOf } from './contribution.intake.js';
import { contentRefusals, type ContributionText } from './contribution.validation.js';
import { ContributionWriter } from './contribution-writer.service.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { FamilyRepository } from './data/family.repository.js';
import { IntakeRepository } from './data/intake.repository.js';
import { LineageRepository } from './data/lineage.repository.js';
import { isSameOnceMasked, uniformText } from './submission.js';

/** As a rapporteur writes it; where it belongs, whom it helps and where is what its sources say of it together. */
export interface ConsolidatedText {
  contributionId: string;
  kind: ContributionKind;
  language: string;
  title?: string | null;
  text: string;
  addressees: Addressee[];
}

/** By which act, from what, and where: the first of the sources leads. */
export interface Consolidation {
  id: string;
  sourceIds: readonly string[];
  sessionId: string;
  at: Date;
}

@Injectable()
export class ContributionConsolidation {
  constructor(
    private readonly lineage: LineageRepository,
    private readonly contributions: ContributionRepository,
    private readonly intake: IntakeRepository,
    private readonly writer: ContributionWriter,
    private readonly families: FamilyRepository,
  ) {}

  refusals(written: ConsolidatedText): FieldRefusal[] {
    return contentRefusals(written.kind, uniformText(written));
  }

  async isTaken({ contributionId }: ConsolidatedText): Promise<boolean> {
    return (await this.contributions.submissionOf(contributionId)) !== null;
  }

  /** Whether it was written as a device sends it now, also where a passage of it was masked since. */
  async isAsWritten(id: string, written: ConsolidatedText): Promise<boolean> {
    const [kept, sent] = [await this.lineage.written(id), uniformText(written)];
    return isSameOnceMasked({ ...sent, ...kept }, sent);
  }

  /** Runs in the unit of work that writes the act, too, and holds the sources. */
  async write(rapporteur: MeetingActor, written: ConsolidatedText, act: Consolidation): Promise<void> {
    const { kind } = written;
    const { sessionId, at } = act;
    const { meetingId, participantId } = rapporteur;
    const facts = await this.intake.lockSession(meetingId, sessionId, participantId);
    if (!facts) throw new Error('Whoever decides about a contribution of a session takes part in it.');
    const id = written.contributionId.toLowerCase();
    const sources = await this.lineage.sources(act.sourceIds);
    const content = withTags(uniformText(written), sources);
    const number = await this.writer.nextSymbolNumber(facts, kind);
    const isNew = await this.lineage.insert({
      ...{ id, meetingId, sessionId, kind, consolidationId: act.id, partOf: null, submittedAt: at, at },
      ...{ themeId: sources.themeId ?? facts.themeId, authorParticipantId: null, captureMode: 'SELF' },
      symbol: contributionSymbol(facts.symbolPrefix, seriesOf(facts), kind, number),
      ...{ attributionLevel: 'NAME_AND_INSTITUTION', isMemberState: false, isLate: false, source: null },
      ...{ language: content.language, addressees: content.addressees },
    });
    if (!isNew) throw new Error('A contribution of this id was written in the same moment.');
    await this.contributions.insertRevision({
      ...{ ...content, id: newId(), contributionId: id, meetingId, number: 1, createdAt: at },
      ...{ editKind: 'SUBSTANTIVE', reason: null, authorParticipantId: null },
    });
    const { themeIds, subregionIds } = sources;
    await this.contributions.insertTags({ id, meetingId, themeIds, subregionIds });
    await this.families.carryMarks(act.sourceIds, [id]);
  }
}

type Tags = Pick<ContributionText, 'affectedGroups' | 'countryCodes'>;

/** Of many sources as much as one contribution may have. */
function withTags(content: ContributionText, { affectedGroups, countryCodes }: Tags): ContributionText {
  return {
    ...content,
    affectedGroups: affectedGroups.slice(0, COUNT_LIMITS.affectedGroups),
    countryCodes: countryCodes.slice(0, COUNT_LIMITS.countries),
  };
}
