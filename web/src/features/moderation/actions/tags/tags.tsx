/** Setting kind, themes and subregions anew; one of its keys leads to the subregions at once. */
import { lazy } from 'react';
import { useMeeting } from '../../../meetings/use-meeting';
import { useOnChanged } from '../../changed-context';
import type { ActionFormProps, DeskAction } from '../action';
import { mayRetag } from './may-retag';

const TagsForm = lazy(async () => ({ default: (await import('./tags-form')).TagsForm }));

function Form({ contribution, pressed, onClose }: ActionFormProps) {
  const onRetagged = useOnChanged();
  return (
    <TagsForm
      contribution={contribution}
      meeting={useMeeting()}
      atSubregions={pressed === 'S'}
      onRetagged={onRetagged}
      onClose={onClose}
    />
  );
}

export const TAGS: DeskAction = {
  name: 'tags',
  icon: 'tag',
  word: 'contributions:desk.tags.button',
  isOffered: mayRetag,
  Form,
};
