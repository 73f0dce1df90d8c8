/** Narrows a meeting's record: by session, by what was done, by who of the desk did it, by day. */
import { useQuery } from '@apollo/client/react';
import { DeskPeopleDocument } from '@aportes/graphql/generated/graphql';
import { useId } from 'react';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { Select } from '../../../ui/field/select';
import { TextField } from '../../../ui/field/text-field';
import { useMeeting } from '../../meetings/use-meeting';
import styles from '../steps/steps.module.css';
import { RECORD_KEYS, type RecordSearch } from './record-search';

export interface RecordFiltersProps {
  search: RecordSearch;
  go: (next: RecordSearch) => void;
}

export function RecordFilters({ search, go }: RecordFiltersProps) {
  const { t } = useWords();
  const id = useId();
  const sessions = useSessionOptions();
  const doers = useDoerOptions();
  const actions = RECORD_KEYS.map((value) => ({ value, label: t(`record:record.actions.${value}`) }));
  const choice = (name: 'session' | 'action' | 'doer', options: { value: string; label: string }[]) => (
    <Select
      id={id + name}
      label={t(`record:record.filters.${name}`)}
      value={search[name]}
      onChange={(value) => go({ ...search, [name]: value })}
      options={options}
      empty={t('record:record.filters.all')}
    />
  );
  const day = (name: 'from' | 'to') => (
    <TextField
      id={id + name}
      label={t(`record:record.filters.${name}`)}
      type="date"
      value={search[name]}
      onChange={(value) => go({ ...search, [name]: value })}
    />
  );
  return (
    <form aria-label={t('record:record.filters.title')} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.filters}>
        {choice('session', sessions)}
        {choice('action', actions)}
        {choice('doer', doers)}
        {day('from')}
        {day('to')}
      </div>
    </form>
  );
}

function useSessionOptions() {
  const { agenda } = useMeeting();
  const localized = useLocalized();
  return agenda.flatMap(({ session, title, theme }) => {
    if (!session) return [];
    const { text, lang } = localized(theme?.shortTitle ?? title);
    return [{ value: session.id, label: theme ? `${theme.numeral} · ${text}` : text, lang }];
  });
}

function useDoerOptions() {
  const { t } = useWords();
  const { id: meetingId } = useMeeting();
  const { data } = useQuery(DeskPeopleDocument, { variables: { meetingId } });
  return (data?.deskPeople ?? []).map(({ id, name }) => ({
    value: id,
    label: name ?? t('contributions:card.nameWithdrawn'),
  }));
}
