/** The text of a further version: made whole from what a device sent, and every reason to refuse it. */
import type { EditKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { FieldRefusal } from '../../kernel/field-refusals.js';
import type { TextCommand } from './contribution-commands.type.js';
import { unknownRefusals } from './contribution.intake.js';
import { contentRefusals, type ContributionText } from './contribution.validation.js';
import type { ContributionState } from './data/contribution.repository.js';
import { IntakeRepository } from './data/intake.repository.js';
import { RevisionRepository, type RevisionRow } from './data/revision.repository.js';
import { isSameOnceMasked, uniformText } from './submission.js';

@Injectable()
export class ContributionTexts {
  constructor(
    private readonly revisions: RevisionRepository,
    private readonly intake: IntakeRepository,
  ) {}

  /** A device that does not ask for countries leaves them as they are. */
  async contentOf(command: TextCommand, state: ContributionState): Promise<ContributionText> {
    const content = uniformText(command);
    if (command.countryCodes) return content;
    const before = state.waitingRevisionNumber ?? state.revisionNumber;
    return { ...content, countryCodes: await this.revisions.countriesOf(state.id, before) };
  }

  async refusals(content: ContributionText, state: ContributionState): Promise<FieldRefusal[]> {
    const { kind, meetingId } = state;
    return [
      ...(kind === null ? [] : contentRefusals(kind, content)),
      ...(await this.countryRefusals(meetingId, content.countryCodes)),
    ];
  }

  /** Of countries that nobody knows. */
  async countryRefusals(meetingId: string, countries: readonly string[]): Promise<FieldRefusal[]> {
    if (countries.length === 0) return [];
    const known = await this.intake.knownTags(meetingId, {
      themes: [],
      subregions: [],
      countries: [...countries],
    });
    return unknownRefusals('countryCodes', countries, known.countries);
  }
}

/** Whether a version that is there says what the device sends. */
export function isSameText(earlier: RevisionRow, command: TextCommand & { editKind: EditKind }): boolean {
  const sent = uniformText({ ...command, countryCodes: command.countryCodes ?? earlier.countryCodes });
  return earlier.editKind === command.editKind && isSameOnceMasked(earlier, sent);
}
