/** Notes of the desk: read beside a contribution, written, withdrawn. */
import { isOfItsDesk } from '@aportes/domain/contribution.policy';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { DeskNoteRepository, type StandingNote } from '../data/desk-note.repository.js';
import { DeskNoteService } from '../desk-note.service.js';
import { WithdrawDeskNoteInput, WriteDeskNoteInput } from './desk-note.inputs.js';
import { DeskNoteType } from './desk-note.type.js';

const NOTES = Symbol('notes of the desk');

@Resolver(() => ContributionType)
export class DeskNoteResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly notes: DeskNoteRepository,
    private readonly service: DeskNoteService,
    private readonly results: ContributionResults,
  ) {}

  @ForSome()
  @ResolveField(() => [DeskNoteType], {
    description: 'Notes of the desk, oldest first; empty for its author and for others than the desk.',
  })
  async deskNotes(
    { id, row, viewer }: ContributionType,
    _: unknown,
    context: RequestContext,
  ): Promise<DeskNoteType[]> {
    if (!isOfItsDesk(viewer, row)) return [];
    const rows = await context.once(NOTES, () => this.loader()).load(id);
    return rows.map((one) => DeskNoteType.of(viewer, one));
  }

  @SignedIn()
  @Limited('deskNote')
  @Mutation(() => ContributionResult, { description: 'Writes a note for the desk alone.' })
  async writeDeskNote(
    @Args('input') input: WriteDeskNoteInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.write(viewer, input));
  }

  @SignedIn()
  @Limited('deskNote')
  @Mutation(() => ContributionResult, { description: 'Withdraws an own note of the desk.' })
  async withdrawDeskNote(
    @Args('input') { noteId }: WithdrawDeskNoteInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const [viewer, note] = await this.service.known(noteId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.withdraw(viewer, note));
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(): DataLoader<string, StandingNote[]> {
    return new DataLoader(
      async (ids) => {
        const rows = await this.notes.ofContributions(ids);
        return ids.map((id) => rows.filter((row) => row.contributionId === id));
      },
      { cache: false },
    );
  }
}
