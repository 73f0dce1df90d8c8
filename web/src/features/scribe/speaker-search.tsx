/** Puts somebody on the list by a few letters of name, institution or country; who is no participant by a label. */
import { useQuery } from '@apollo/client/react';
import { SpeakerCandidatesDocument } from '@aportes/graphql/generated/graphql';
import { useEffect, useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { Skeleton } from '../../ui/status/waiting';
import type { Speaker } from './floor';
import styles from './scribe.module.css';
import { speakerWords } from './speaker-words';

export interface SpeakerSearchProps {
  sessionId: string;
  shortcut?: string | undefined;
  onAdd: (speaker: Speaker) => void;
}

export function SpeakerSearch({ sessionId, shortcut, onAdd }: SpeakerSearchProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isSubmitted, setSubmitted] = useState(false);
  const search = typed.trim();
  const { data, error } = useQuery(SpeakerCandidatesDocument, {
    variables: { sessionId, search },
    skip: search === '',
  });
  const found: Speaker[] = (search === '' ? [] : (data?.speakerCandidates ?? [])).map((one) => ({
    ...one,
    label: null,
  }));
  const labelled: Speaker = {
    ...{ participantId: null, label: search, name: null, institution: null, countryCode: null },
    capacity: 'DELEGATION',
  };
  const type = (words: string) => {
    setSubmitted(false);
    setTyped(words);
  };
  const choose = (speaker: Speaker) => {
    type('');
    onAdd(speaker);
  };
  const isAnswered = data !== undefined || error !== undefined;
  // Until it is known who is meant, somebody of the meeting would be put there as a mere label.
  useEffect(() => {
    if (isSubmitted && isAnswered) choose(found[0] ?? labelled);
  });
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (search !== '') setSubmitted(true);
      }}
    >
      <TextField
        id="scribe-speaker"
        label={t('scribe:add')}
        hint={t('scribe:addHint')}
        value={typed}
        onChange={type}
        autoComplete="off"
        shortcut={shortcut}
      />
      {search === '' ? null : (
        <ul className={styles.turns} aria-label={t('scribe:found')}>
          {found.map((one) => (
            <li key={one.participantId}>
              <Button look="quiet" onPress={() => choose(one)}>
                {speakerWords(one)}{' '}
                <span className={styles.quiet}>{t(`scribe:capacity.${one.capacity}`)}</span>
              </Button>
            </li>
          ))}
          <li>
            {isAnswered ? (
              <Button look="quiet" onPress={() => choose(labelled)}>
                {t('scribe:addLabel', { label: search })}
              </Button>
            ) : (
              <Skeleton label={t('web:loading')} lines={1} />
            )}
          </li>
        </ul>
      )}
    </form>
  );
}
