/** Looks for what a contribution can be linked with while somebody types, and offers what was found to be chosen. */
import { useQuery } from '@apollo/client/react';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import {
  LinkableContributionsDocument,
  type LinkedContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { useEffect, useState } from 'react';
import { usePaused } from '../../lib/pause/use-paused';
import { useWords } from '../../lib/words/use-words';
import { ChoiceLines } from '../../ui/choice/choice-lines';
import { TextField } from '../../ui/field/text-field';
import { useAnnounce } from '../../ui/notice/announcer';
import { EmptyState, Skeleton } from '../../ui/status/waiting';
import { shortSymbol } from '../contributions/card/contribution-link';
import { plainFirstWords } from '../contributions/card/first-words';
import { useKindWord } from '../contributions/card/use-kind-word';
import { FailureNotice } from '../failures/failure-notice';
import styles from './links.module.css';

export interface LinkableFieldProps {
  id: string;
  contributionId: string;
  chosenId: string;
  onChoose: (chosen: LinkedContributionFragment | null) => void;
  problem: string | null;
}

/** Somebody who types a symbol looks up after it (milliseconds). */
const PAUSE_MS = 350;

export function LinkableField({ id, contributionId, chosenId, onChoose, problem }: LinkableFieldProps) {
  const { t } = useWords();
  const kindWord = useKindWord();
  const [typed, setTyped] = useState('');
  const { found, error, again } = useLinkable(contributionId, typed);
  const choose = (value: string) => onChoose(found?.find((one) => one.id === value) ?? null);
  return (
    <>
      <TextField
        id={`${id}-search`}
        type="search"
        label={t('contributions:links.find')}
        hint={t('contributions:links.findHint')}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          onChoose(null);
        }}
      />
      {error && !found ? <FailureNotice error={error} retry={again} /> : null}
      {!found && !error ? <Skeleton label={t('contributions:list.loading')} /> : null}
      {found?.length === 0 ? <EmptyState>{t('contributions:links.nothing')}</EmptyState> : null}
      <div id={`${id}-found`} tabIndex={-1} className={styles.found}>
        {problem && !found?.length ? <p className={styles.missing}>{problem}</p> : null}
        {found && found.length > 0 ? (
          <ChoiceLines
            legend={t('contributions:links.which')}
            value={chosenId}
            onChange={choose}
            problem={problem}
            lines={found.map((one) => ({
              value: one.id,
              over: `${shortSymbol(one.symbol ?? '')} · ${kindWord(one.kind)}`,
              text: plainFirstWords(one),
              lang: one.language,
            }))}
          />
        ) : null}
      </div>
    </>
  );
}

/** As of the last pause; what was found before stays until the next answer. */
function useLinkable(contributionId: string, typed: string) {
  const { t } = useWords();
  const announce = useAnnounce();
  const paused = usePaused(typed, PAUSE_MS) ?? '';
  const search = [...paused.trim()].slice(0, TEXT_LIMITS.searchQuery.max).join('');
  const { data, previousData, error, refetch } = useQuery(LinkableContributionsDocument, {
    variables: { contributionId, search },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.linkableContributions;
  const count = data?.linkableContributions.length;
  useEffect(() => {
    if (search !== '' && count !== undefined) announce(t('contributions:links.found', { count }));
  }, [announce, search, count, t]);
  return { found, error, again: () => void refetch().catch(() => {}) }; // It says again that it failed.
}
