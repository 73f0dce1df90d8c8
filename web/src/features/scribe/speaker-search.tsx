/** Puts somebody on the list by a few letters of name, institution or country; who is no participant by a label. */
import { useQuery } from '@apollo/client/react';
import { SpeakerCandidatesDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
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
  const search = typed.trim();
  const { data } = useQuery(SpeakerCandidatesDocument, {
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
  const choose = (speaker: Speaker) => {
    setTyped('');
    onAdd(speaker);
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (search !== '') choose(found[0] ?? labelled);
      }}
    >
      <TextField
        id="scribe-speaker"
        label={t('scribe:add')}
        hint={t('scribe:addHint')}
        value={typed}
        onChange={setTyped}
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
            <Button look="quiet" onPress={() => choose(labelled)}>
              {t('scribe:addLabel', { label: search })}
            </Button>
          </li>
        </ul>
      )}
    </form>
  );
}
