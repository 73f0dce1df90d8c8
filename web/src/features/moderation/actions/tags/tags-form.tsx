/** All tags of an item at once: kind, themes, subregions; the symbol stays as it is. */
import { useQuery } from '@apollo/client/react';
import {
  TagsOfContributionDocument,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { CONTRIBUTION_KINDS, type ContributionKind } from '@aportes/domain/vocabulary';
import { useEffect, useState } from 'react';
import { useLocalized } from '../../../../lib/words/use-localized';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { CheckGroup } from '../../../../ui/choice/check-group';
import { Select } from '../../../../ui/field/select';
import { Row } from '../../../../ui/page/page';
import { Skeleton } from '../../../../ui/status/waiting';
import { useKindWord } from '../../../contributions/card/use-kind-word';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import { FailureNotice } from '../../../failures/failure-notice';
import type { MeetingSubregion, MeetingTheme } from '../../../meetings/use-meeting';
import type { OnChanged } from '../../changed-context';
import { DeskForm } from '../desk-form';
import { changeOf, chosenThemes, draftOf, type TagDraft } from './tag-draft';
import { useRetag } from '../../tags/use-retag';

/** What may be chosen from. */
export interface TagsOfMeeting {
  themes: readonly Pick<MeetingTheme, 'id' | 'numeral' | 'shortTitle'>[];
  subregions: readonly Pick<MeetingSubregion, 'id' | 'name'>[];
}

export interface TagsFormProps {
  contribution: ContributionCardFragment;
  meeting: TagsOfMeeting;
  /** Begins at the subregions. */
  atSubregions?: boolean;
  onRetagged: OnChanged;
  onClose: () => void;
}

const fieldId = (field: string) => `tags-${field}`;

export function TagsForm(props: TagsFormProps) {
  const { id } = props.contribution;
  const { t } = useWords();
  const { data, error, refetch } = useQuery(TagsOfContributionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error) return <FailureNotice error={error} retry={() => void refetch().catch(() => {})} />;
  if (!data?.contribution) return <Skeleton label={t('contributions:list.loading')} />;
  return <Fields {...props} before={draftOf(data.contribution)} />;
}

function Fields({
  contribution,
  meeting,
  atSubregions = false,
  onRetagged,
  onClose,
  before,
}: TagsFormProps & { before: TagDraft }) {
  const { t } = useWords();
  const kindWord = useKindWord();
  const [draft, setDraft] = useState(before);
  const { retag, busy, refusal } = useRetag(contribution, onRetagged);
  const problems = useFormProblems([], fieldId);
  const themes = useThemeOptions(meeting);
  const subregions = useSubregionOptions(meeting);
  useEffect(() => {
    if (atSubregions) document.querySelector<HTMLElement>(`#${fieldId('subregions')} input`)?.focus();
  }, [atSubregions]);
  const submit = () => {
    const change = changeOf(before, draft);
    if (change) retag(change);
    else onClose();
  };
  const chooseThemes = (chosen: string[]) =>
    setDraft({
      ...draft,
      themeIds: chosenThemes(
        chosen,
        draft.themeIds[0],
        themes.map(({ value }) => value),
      ),
    });
  return (
    <DeskForm
      label={t('contributions:desk.tags.button')}
      problems={problems}
      refusal={refusal}
      attempt={0}
      onSubmit={submit}
    >
      <Select
        id={fieldId('kind')}
        label={t('contributions:desk.tags.kind')}
        hint={t('contributions:desk.tags.hint')}
        value={draft.kind ?? ''}
        onChange={(kind) => setDraft({ ...draft, kind: (kind || null) as ContributionKind | null })}
        empty={before.kind === null ? kindWord(null) : undefined}
        options={CONTRIBUTION_KINDS.map((one) => ({ value: one, label: kindWord(one) }))}
      />
      <CheckGroup
        id={fieldId('themes')}
        legend={t('contributions:desk.tags.themes')}
        values={draft.themeIds}
        onChange={chooseThemes}
        options={themes}
        stacked
      />
      <CheckGroup
        id={fieldId('subregions')}
        legend={t('contributions:desk.tags.subregions')}
        values={draft.subregionIds}
        onChange={(subregionIds) => setDraft({ ...draft, subregionIds })}
        options={subregions}
      />
      <Row>
        <Button type="submit" look="main" isPending={busy}>
          {t('contributions:desk.tags.save')}
        </Button>
      </Row>
    </DeskForm>
  );
}

function useThemeOptions({ themes }: TagsOfMeeting) {
  const localized = useLocalized();
  return themes.map(({ id, numeral, shortTitle }) => ({
    value: id,
    label: `${numeral}. ${localized(shortTitle).text}`,
  }));
}

function useSubregionOptions({ subregions }: TagsOfMeeting) {
  const localized = useLocalized();
  return subregions.map(({ id, name }) => ({ value: id, label: localized(name).text }));
}
