/** Whose an item of the list is meant to be, in the room that its head leaves. */
import type { AssigneePartsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../lib/words/use-words';
import { Icon } from '../../../ui/icon/icon';
import { HiddenWords } from '../../../ui/text/visually-hidden';
import styles from './assigning.module.css';
import { useMe } from './use-me';

export function Whose({ assignee: { id, name } }: { assignee: AssigneePartsFragment }) {
  const { t } = useWords();
  const isMine = useMe() === id;
  const words = isMine
    ? t('contributions:desk.assign.mine')
    : t('contributions:desk.assign.to', { name: name ?? '' });
  return (
    <span className={`${styles.whose} ${isMine ? styles.mine : ''}`}>
      <Icon name="people" />
      <HiddenWords>{words}</HiddenWords>
      <span aria-hidden="true">{isMine ? t('contributions:desk.assign.me') : name}</span>
    </span>
  );
}
