/** Puts what was chosen together with the open item: done once however often it is sent, told aloud, and taken back as one. */
import { useMutation } from '@apollo/client/react';
import { hasTitle } from '@aportes/domain/contribution.rules';
import {
  ConsolidateContributionsDocument,
  MergeContributionsDocument,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import { useRef } from 'react';
import { useDraft } from '../../../../lib/drafts/use-draft';
import { newId } from '../../../../lib/ids/new-id';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { useCommand } from '../../../contributions/author/use-command';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { useOnChanged } from '../../changed-context';
import type { ActionFormProps } from '../action';
import { givenDetails, type TemplateValues } from '../../../contributions/template/template-values';
import {
  addressedBy,
  draftProblems,
  furtherOf,
  NEW_TEXT,
  untouched,
  type TogetherDraft,
} from './together-draft';
import type { Source } from './use-cluster';

type Item = Source;

type Ends = Pick<ActionFormProps, 'onDone' | 'onClose'>;

export function useTogether(open: Item, alike: readonly Item[], { onDone, onClose }: Ends) {
  const onChanged = useOnChanged();
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand();
  const [merge] = useMutation(MergeContributionsDocument);
  const [consolidate] = useMutation(ConsolidateContributionsDocument);
  const idsUnder = useIds();
  const kept = useDraft<TogetherDraft | null>(`together/${open.id}`, null);
  const draft = { ...untouched(open), ...kept.value };
  const chosen = alike.filter(({ id }) => draft.chosenIds.includes(id));
  const all = [open, ...chosen];
  const target = all.find(({ id }) => id === draft.into) ?? null;
  const going = all.filter((one) => one !== target);
  const values = furtherOf(draft, all);
  const details = givenDetails(draft.kind, values.details);

  async function ask(ids: Ids): Promise<ContributionOutcomeFragment | undefined> {
    const parents = going.map(({ id: contributionId, version: expectedVersion }) => ({
      ...{ decisionId: ids.of(contributionId), contributionId, expectedVersion },
    }));
    const { mergingId } = ids;
    if (target) {
      const input = { mergingId, parents, targetId: target.id, targetVersion: target.version };
      return (await merge({ variables: { input } })).data?.mergeContributions;
    }
    const { kind, language, text } = draft;
    const title = hasTitle(kind) ? draft.title : null;
    const further = { ...listsOf(values), details };
    const written = { kind, language, text, title, addressees: addressedBy(draft), ...further };
    const input = { mergingId, parents, contributionId: ids.of(NEW_TEXT), ...written };
    return (await consolidate({ variables: { input } })).data?.consolidateContributions;
  }

  async function send(): Promise<void> {
    const content = [draft, values, all.map(({ id, version }) => [id, version])];
    await command.send({
      content,
      problems: draftProblems(draft, chosen.length, details),
      ask: async (mergingId) => ask(idsUnder(mergingId)),
      onTaken: async (mergingId, card) => {
        const [{ id, symbol, version }] = going as [Item];
        const decisionId = idsUnder(mergingId).of(id);
        announce(t('contributions:desk.done.MERGED', { symbol: shortSymbol(symbol ?? '') }));
        await kept.drop(null);
        const alongIds = going.map((one) => one.id).filter((one) => one !== open.id);
        const decided = { decisionId, kind: 'MERGED' as const, symbol, version: version + 1, alongIds };
        if (target !== open || !card) return onDone(decided);
        onChanged(card, decided);
        onClose();
      },
    });
  }

  return {
    ...command,
    ...{ draft, values, details, chosen, all, target, send, ready: kept.ready },
    change: (part: Partial<TogetherDraft>) =>
      kept.setValue((last) => ({ ...untouched(open), ...last, ...part })),
  };
}

const listsOf = ({ countryCodes, affectedGroups }: TemplateValues) => ({
  countryCodes: [...countryCodes],
  affectedGroups: [...affectedGroups],
});

/** The ids of one act: tried again under its own id, all in it have the ids that they had. */
interface Ids {
  mergingId: string;
  of: (what: string) => string;
}

function useIds(): (mergingId: string) => Ids {
  const known = useRef(new Map<string, string>());
  return (mergingId) => ({
    mergingId,
    of: (what) => {
      const name = `${mergingId} ${what}`;
      const id = known.current.get(name) ?? newId();
      known.current.set(name, id);
      return id;
    },
  });
}
