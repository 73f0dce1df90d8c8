/** Symbols that people write in comments, as far as they lead the viewer somewhere. */
import { symbolsIn } from '@aportes/domain/symbol';
import { Field, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionQueries } from '../../contributions/contribution.queries.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { CommentType } from './comment.type.js';

@ForEverybody()
@ObjectType('WrittenSymbol', { description: 'A symbol in a text, and the contribution to which it leads.' })
export class WrittenSymbolType {
  @Field(() => String, {
    description: 'As it stands in the text, with or without the prefix of the meeting.',
  })
  written!: string;

  @Field(() => String, { description: 'The symbol of the contribution, in full.' })
  symbol!: string;
}

type Loader = DataLoader<string, boolean>;

const LOADERS = Symbol('symbols, by meeting');

@Resolver(() => CommentType)
export class WrittenSymbolFields {
  constructor(
    private readonly contributions: ContributionQueries,
    private readonly meetings: MeetingQueries,
  ) {}

  @ForSome()
  @ResolveField(() => [WrittenSymbolType], {
    description: 'Symbols in the text that lead to a contribution of the meeting that the viewer sees.',
  })
  async symbols(
    { text, meetingId, captureMode }: CommentType,
    _: unknown,
    context: RequestContext,
  ): Promise<WrittenSymbolType[]> {
    // What was said elsewhere names what was there.
    if (text === null || captureMode === 'IMPORT') return [];
    const { symbolPrefix } = await this.meetings.byId(context, meetingId);
    const written = symbolsIn(text, symbolPrefix);
    const loader = this.loader(context, meetingId);
    const isSeen = await Promise.all(written.map(({ symbol }) => loader.load(symbol)));
    return written.filter((_, at) => isSeen[at]);
  }

  /** It only gathers: what was read before a command of the same request is old after it. */
  private loader(context: RequestContext, meetingId: string): Loader {
    const loaders = context.once(LOADERS, () => new Map<string, Loader>());
    const known = loaders.get(meetingId);
    if (known) return known;
    const read = async (symbols: readonly string[]) => {
      const seen = await this.contributions.visibleSymbols(context.viewerIn(meetingId), meetingId, symbols);
      return symbols.map((symbol) => seen.has(symbol));
    };
    const loader = new DataLoader(read, { cache: false });
    loaders.set(meetingId, loader);
    return loader;
  }
}
