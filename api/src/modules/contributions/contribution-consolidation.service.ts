/** The one way in which another feature has a text written from several: accepted at once, and nobody's alone. */
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { contributionSymbol } from '@aportes/domain/symbol';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { FieldRefusal } from '../../kernel/field-refusals.js';
import { newId } from '../../kernel/ids.js';
import type { TextCommand } from './contribution-commands.type.js';
import { seriesOf } from './contribution.intake.js';
import { contentRefusals, type ContributionText } from './contribution.validation.js';
import { ContributionTexts } from './contribution-texts.service.js';
import { ContributionWriter } from './contribution-writer.service.js';
import { ContributionRepository } from './data/contribution.repository.js';
import { FamilyRepository } from './data/family.repository.js';
import { IntakeRepository } from './data/intake.repository.js';
import { LineageRepository, type SourceTags } from './data/lineage.repository.js';
import { isSameOnceFilled, uniformText } from './submission.js';

/** As a rapporteur writes it; where it belongs, and whatever else of whom it helps and where is left out, its sources say together. */
export interface ConsolidatedText extends TextCommand {
  contributionId: string;
  kind: ContributionKind;
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
    private readonly texts: ContributionTexts,
    private readonly writer: ContributionWriter,
    private readonly families: FamilyRepository,
  ) {}

  async refusals({ meetingId }: MeetingActor, written: ConsolidatedText): Promise<FieldRefusal[]> {
    const content = uniformText(written);
    return [
      ...contentRefusals(written.kind, content),
      ...(await this.texts.countryRefusals(meetingId, content.countryCodes)),
    ];
  }

  async isTaken({ contributionId }: ConsolidatedText): Promise<boolean> {
    return (await this.contributions.submissionOf(contributionId)) !== null;
  }

  /** Whether it was written as a device sends it now, also where a passage of it was masked since. */
  async isAsWritten(id: string, written: ConsolidatedText): Promise<boolean> {
    return isSameOnceFilled(await this.lineage.written(id), written);
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
    const content = withTags(written, sources);
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

/** Of many sources as much as one contribution may have, where a device leaves it out. */
function withTags(written: TextCommand, sources: SourceTags): ContributionText {
  const content = uniformText(written);
  const { affectedGroups, countryCodes } = sources;
  return {
    ...content,
    affectedGroups: written.affectedGroups
      ? content.affectedGroups
      : affectedGroups.slice(0, COUNT_LIMITS.affectedGroups),
    countryCodes: written.countryCodes ? content.countryCodes : countryCodes.slice(0, COUNT_LIMITS.countries),
  };
}
