/** What others have said that is much the same: to be endorsed instead, or sent away; never a step in the way. */
import { useQuery } from '@apollo/client/react';
import {
  SimilarContributionsDocument,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { SIMILAR } from '@aportes/domain/limits';
import { useEffect } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Row } from '../../../ui/page/page';
import { Mark } from '../../../ui/status/mark';
import { usualCapacity, type SupportingPerson } from '../../endorsements/supporter';
import { stanceDraftKey, useStance } from '../../endorsements/use-stance';
import { useOutboxView } from '../../../lib/outbox/use-outbox';
import { useMeeting } from '../../meetings/use-meeting';
import { ContributionLink, shortSymbol } from '../card/contribution-link';
import { FirstWords } from '../card/first-words';
import styles from './help.module.css';
import type { HelpProps } from './help-props';
import { toText } from './to-text';

export function Similar(props: HelpProps) {
  const { t } = useWords();
  const { myParticipation } = useMeeting();
  const items = useSimilar(props);
  if (items.length === 0 || !myParticipation) return null;
  return (
    <aside className={styles.help} aria-label={t('contributions:similar.label')}>
      <p>{t('contributions:similar.heading')}</p>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={item.id} item={item} person={myParticipation} {...props} />
        ))}
      </ul>
    </aside>
  );
}

/** As of the last pause, without those that the writer has said to be different. */
function useSimilar({ draft, text, sessionId, themeId }: HelpProps): ContributionCardFragment[] {
  const { t } = useWords();
  const announce = useAnnounce();
  const skip = text.length <= SIMILAR.minText;
  const variables = { sessionId, text, themeId: draft.themeId || themeId, exceptId: draft.id };
  const { data, previousData } = useQuery(SimilarContributionsDocument, { variables, skip });
  const found = skip ? undefined : (data ?? previousData)?.similarContributions;
  const different = draft.dismissed?.similar ?? [];
  const items = (found ?? []).filter(({ id }) => !different.includes(id));
  const count = items.length;
  useEffect(() => {
    if (count > 0) announce(t('contributions:similar.said', { count }));
  }, [announce, count, t]);
  return items;
}

interface ItemProps extends HelpProps {
  item: ContributionCardFragment;
  person: SupportingPerson;
}

function Item({ item, person, draft, remember }: ItemProps) {
  const { t } = useWords();
  const { owner } = useOutboxView();
  const stance = useStance(item, person, stanceDraftKey(owner, item.id));
  const symbol = shortSymbol(item.symbol ?? '');
  const isDifferent = () => {
    const similar = [...(draft.dismissed?.similar ?? []), item.id];
    remember({ dismissed: { ...draft.dismissed, similar } });
    toText();
  };
  return (
    <li className={styles.item}>
      <ContributionLink contribution={item}>{symbol}</ContributionLink>
      <FirstWords contribution={item} />
      <Row>
        {item.myEndorsement ? (
          <Mark look="good" icon="check">
            {t(`contributions:endorse.mine.${item.myEndorsement.stance}`)}
          </Mark>
        ) : null}
        {item.abilities.endorse && !item.myEndorsement ? (
          <Button
            icon="hand"
            aria-label={t('web:about', { what: t('contributions:similar.endorse'), thing: symbol })}
            onPress={() =>
              void stance.take({ stance: 'ENDORSED', capacity: usualCapacity(person), reservation: null })
            }
          >
            {t('contributions:similar.endorse')}
          </Button>
        ) : null}
        <Button
          look="quiet"
          aria-label={t('web:about', { what: t('contributions:similar.different'), thing: symbol })}
          onPress={isDifferent}
        >
          {t('contributions:similar.different')}
        </Button>
      </Row>
      {stance.failure ? <p role="alert">{stance.failure}</p> : null}
    </li>
  );
}
