/** The parts while a rapporteur makes them: kept on the device, bound to the version that was seen, and sent once. */
import { useMutation } from '@apollo/client/react';
import {
  SplitContributionDocument,
  type ContributionDetailsFragment,
} from '@aportes/graphql/generated/graphql';
import { hasTitle } from '@aportes/domain/contribution.rules';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { FEWEST_PARTS } from '@aportes/domain/splitting.policy';
import { textFault } from '@aportes/domain/text';
import { useState } from 'react';
import { useDraft } from '../../../../lib/drafts/use-draft';
import type { FieldRefusal } from '../../../../lib/problems/problems';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { useCommand } from '../../../contributions/author/use-command';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { detailProblems, type GivenDetail } from '../../../contributions/template/template-values';
import type { ActionFormProps } from '../action';
import { furtherOf, wholeOf, type Part } from './parts';

/** Parts of another version than the one that is read now are no parts of it. */
interface SplitDraft {
  version: number;
  parts: Part[];
}

export function useSplit(contribution: ContributionDetailsFragment, onDone: ActionFormProps['onDone']) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand();
  const [split] = useMutation(SplitContributionDocument);
  const { id: contributionId, symbol, version: expectedVersion, kind } = contribution;
  const withTitles = kind !== null && hasTitle(kind);
  const draft = useDraft<SplitDraft | null>(`split/${contributionId}`, null);
  const [untouched] = useState(() => wholeOf(contribution));
  const isOfThis = draft.value?.version === expectedVersion;
  const parts = isOfThis && draft.value ? draft.value.parts : untouched;

  const sent = parts.map((part) => {
    const { id, title, text } = part;
    return { id, text, title: withTitles ? title : null, ...furtherOf(part, contribution) };
  });
  const given = sent.map(({ details = [] }) => details);

  async function send(): Promise<void> {
    if (parts.length < FEWEST_PARTS) return command.refuse((words) => words('desk:split.fewest'));
    await command.send({
      content: { expectedVersion, parts: sent },
      problems: parts.flatMap((part, at) => problemsOf(part, at, withTitles, given[at]!)),
      ask: async (decisionId) => {
        const input = { decisionId, contributionId, expectedVersion, parts: sent };
        return (await split({ variables: { input } })).data?.splitContribution;
      },
      onTaken: async (decisionId) => {
        announce(t('contributions:desk.done.SPLIT', { symbol: shortSymbol(symbol ?? '') }));
        await draft.drop(null);
        onDone({ decisionId, kind: 'SPLIT', symbol, version: expectedVersion + 1 });
      },
    });
  }

  return {
    ...command,
    ready: draft.ready,
    parts,
    given,
    withTitles,
    change: (next: readonly Part[]) => draft.setValue({ version: expectedVersion, parts: [...next] }),
    send,
  };
}

function problemsOf(
  { title, text }: Part,
  at: number,
  withTitles: boolean,
  details: readonly GivenDetail[],
): FieldRefusal[] {
  const fault = (name: 'title' | 'text', value: string): FieldRefusal[] => {
    const limit = name === 'title' ? TEXT_LIMITS.contributionTitle : TEXT_LIMITS.contributionText;
    const code = textFault(value, limit);
    return code ? [{ field: `parts.${at}.${name}`, code, limit: limit.max }] : [];
  };
  const further = detailProblems(details).map((one) => ({ ...one, field: `parts.${at}.${one.field}` }));
  return [...(withTitles ? fault('title', title) : []), ...fault('text', text), ...further];
}
