/** An edit that was decided about waits again beside the text before it, as long as nobody has taken a stance to it. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContributionEditService } from '../contributions/contribution-edit.service.js';
import { EditDecisionRepository } from './data/edit-decision.repository.js';
import { TakeBacks, type TakenBack, type UndoableDecision } from './take-backs.js';

@Injectable()
export class EditUndo implements OnModuleInit {
  constructor(
    private readonly takeBacks: TakeBacks,
    private readonly decisions: EditDecisionRepository,
    private readonly edits: ContributionEditService,
  ) {}

  onModuleInit(): void {
    this.takeBacks.on('EDIT', (decision) => this.before(decision));
  }

  private async before({ id, contributionId }: UndoableDecision): Promise<TakenBack | 'ACTED_ON'> {
    const stood = await this.decisions.stood(id);
    if (!stood) return 'ACTED_ON';
    await this.edits.showAgain(contributionId, stood.shownNumber);
    return { stood };
  }
}
