/** What tells unnamed people apart in one discussion, and nowhere else. */
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { AuthorType, type Speaking } from '../../contributions/graphql/author.type.js';
import { CommentQueries } from '../comment.queries.js';

const LOADER = Symbol('pseudonyms, by contribution');

@Resolver(() => AuthorType)
export class PseudonymFields {
  constructor(private readonly comments: CommentQueries) {}

  @ForSome()
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Stands for a person who is not attributable among those who speak in one discussion, in the order in which they first spoke; in another the same number is somebody else. Null where somebody is named or withdrawn, and for what is no comment.',
  })
  pseudonym({ speaksIn }: AuthorType, _: unknown, context: RequestContext): Promise<number | null> | null {
    return speaksIn && this.numberOf(speaksIn, context);
  }

  private async numberOf(speaksIn: Speaking, context: RequestContext): Promise<number | null> {
    const numbers = await context.once(LOADER, () => this.loader()).load(speaksIn.contributionId);
    return numbers.get(speaksIn.participantId) ?? null;
  }

  /** It only gathers: whoever speaks in a command of the same request is numbered after it. */
  private loader(): DataLoader<string, ReadonlyMap<string, number>> {
    return new DataLoader((ids) => this.comments.speakers(ids), { cache: false });
  }
}
