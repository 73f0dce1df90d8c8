/** What a contribution is to others, told from its side, and the way to link it or to take a link away. */
import { useQuery } from '@apollo/client/react';
import {
  ContributionLinksByIdDocument,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { Suspense, useRef, useState } from 'react';
import { optional } from '../../lib/optional/optional';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Fault } from '../../ui/notice/fault';
import { Section } from '../../ui/page/page';
import { useMeetingChanges } from '../live/use-meeting-changes';
import { WaitingHere } from '../outbox/waiting-here';
import { LinkItem } from './link-item';
import styles from './links.module.css';
import { toldBy } from './told';
import { useLinking, type Linking } from './use-linking';
import { WithdrawnLinkItem } from './withdrawn-link-item';

const LinkForm = optional(async () => (await import('./link-form')).LinkForm);

export interface LinksSectionProps {
  contribution: ContributionCardFragment;
  meetingId: string;
}

export function LinksSection({ contribution, meetingId }: LinksSectionProps) {
  const { t } = useWords();
  const { id, abilities } = contribution;
  const { data, refetch } = useQuery(ContributionLinksByIdDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const links = data?.contribution?.links ?? [];
  const gone = data?.contribution?.withdrawnLinks ?? [];
  const linking = useLinking(contribution, links);
  const told = links.map((link) => toldBy(id, link));
  useMeetingChanges(meetingId, (change) => {
    const isLink = change.contributionId === id && change.type.includes('LINKED');
    const isEnd = told.some(({ other }) => other.id === change.contributionId);
    // Its link was hidden while it was, and nobody told of it.
    const mayBeEnd = change.type === 'CONTRIBUTION_ACCEPTED';
    if (isLink || isEnd || mayBeEnd) void refetch().catch(() => {}); // The next change asks once more.
  });
  const isEmpty = told.length + gone.length === 0;
  if (isEmpty && !abilities.link) return null;
  return (
    <Section title={t('contributions:links.heading')}>
      {isEmpty ? null : (
        <ul role="list" className={styles.links}>
          {told.map((link) => (
            <LinkItem key={link.id} link={link} onRemove={() => void linking.unlink(link)} />
          ))}
          {gone.map((link) => (
            <WithdrawnLinkItem key={link.id} link={link} />
          ))}
        </ul>
      )}
      <WaitingHere entries={linking.waiting} />
      {linking.failure ? <Fault>{linking.failure}</Fault> : null}
      {abilities.link ? <NewLink contribution={contribution} linking={linking} /> : null}
    </Section>
  );
}

/** The form stands here once somebody asks for it. */
function NewLink({ contribution, linking }: { contribution: ContributionCardFragment; linking: Linking }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={styles.new}>
      <Button ref={opener} look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
        {t('contributions:links.add')}
      </Button>
      {open ? (
        <Suspense>
          <LinkForm contribution={contribution} linking={linking} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}
