/** Gathers what a request wants to know of contributions on which something stands, into few statements. */
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MentionQueries, type Mention } from '../mention.queries.js';
import { ContributionMentionType } from './mention.type.js';

type Loader = DataLoader<string, Mention>;

const LOADERS = Symbol('mentions, by meeting');

@Injectable()
export class MentionLoader {
  constructor(private readonly mentions: MentionQueries) {}

  /** It only gathers: what was read before a command of the same request is old after it. */
  async load(
    context: RequestContext,
    meetingId: string,
    contributionId: string,
  ): Promise<ContributionMentionType> {
    const loaders = context.once(LOADERS, () => new Map<string, Loader>());
    const read = (ids: readonly string[]) => this.mentions.of(context.viewerIn(meetingId), ids);
    const loader = loaders.get(meetingId) ?? new DataLoader(read, { cache: false });
    loaders.set(meetingId, loader);
    return ContributionMentionType.of(await loader.load(contributionId));
  }
}
