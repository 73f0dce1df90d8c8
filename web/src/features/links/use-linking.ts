/** Linking a contribution and taking a link away: shown at once, kept until the server has answered. */
import type { LinkKind, LinkSide } from '@aportes/domain/vocabulary';
import type {
  ContributionCardFragment,
  LinkedContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { newId } from '../../lib/ids/new-id';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { shortSymbol } from '../contributions/card/contribution-link';
import { addressOf } from '../meetings/addresses';
import { aboutContribution, type CommandKind } from '../outbox/command-kinds';
import { undeliveredWords } from '../outbox/refusal-words';
import { useSending } from '../outbox/use-sending';
import { useWorthSaying } from '../outbox/use-worth-saying';
import type { ContributionLink, ToldLink } from './told';

const KINDS = new Set(['linkContributions', 'unlinkContributions']);

export interface NewLink {
  kind: LinkKind;
  side: LinkSide;
  other: LinkedContributionFragment;
}

export type Linking = ReturnType<typeof useLinking>;

export function useLinking(contribution: ContributionCardFragment, links: readonly ContributionLink[]) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const isWorthSaying = useWorthSaying();
  const { owner } = useOutboxView();
  const failure = useRefusal();
  const { id: contributionId } = contribution;
  const thing = aboutContribution(contributionId);

  const { send, entries } = useSending({
    draftKey: `link/${owner ?? ''}/${contributionId}`,
    isOwn: (entry) => entry.thing === thing && KINDS.has(entry.kind),
    onReceived: () => announce(t('contributions:links.done')),
    onRefused: () => {}, // Said beside what was refused.
  });

  /** What this contribution will be linked with, once it is answered. */
  const expected = (after: readonly ContributionLink[]) => ({
    __typename: 'LinkPayload',
    contributions: [{ __typename: 'Contribution', id: contributionId, links: after }],
  });

  async function run(
    kind: CommandKind,
    input: object,
    { kind: link, side, other }: NewLink,
    after: readonly ContributionLink[],
  ): Promise<boolean> {
    failure.clear();
    const symbol = shortSymbol(other.symbol ?? '');
    const about = t(`contributions:links.choice.${link}.${side}`, { symbol });
    const note = { text: '', language, place: addressOf(contribution), draft: null, about };
    const sent = await send({ kind, input, thing, note, expected: expected(after) });
    const isDone = sent === 'kept' || sent === 'received';
    if (!isDone && sent !== 'refused') failure.refuse(undeliveredWords(sent));
    return isDone;
  }

  return {
    failure: failure.words,
    waiting: entries.filter(isWorthSaying),
    link: (made: NewLink): Promise<boolean> => {
      const [from, to] =
        made.side === 'FROM' ? [shown(contribution), made.other] : [made.other, shown(contribution)];
      const input = { id: newId(), kind: made.kind, fromId: from.id, toId: to.id };
      const link = { __typename: 'ContributionLink' as const, mayUnlink: true, from, to };
      return run('linkContributions', input, made, [...links, { ...link, id: input.id, kind: made.kind }]);
    },
    unlink: (told: ToldLink): Promise<boolean> =>
      run(
        'unlinkContributions',
        { linkId: told.id },
        told,
        links.filter(({ id }) => id !== told.id),
      ),
  };
}

/** Of the page's contribution, what a link shows. */
function shown(contribution: ContributionCardFragment) {
  const { id, symbol, kind, status, version, title, text, language, captureMode, redactions } = contribution;
  return {
    __typename: 'Contribution',
    id,
    symbol,
    kind,
    status,
    version,
    title,
    text,
    language,
    captureMode,
    redactions,
  };
}
