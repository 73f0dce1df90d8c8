/** My account: who I am in each meeting, where I am signed in, the way out, and what is mine to take along or to have erased. */
import { useQuery } from '@apollo/client/react';
import { AccountDocument } from '@aportes/graphql/generated/graphql';
import { ComingBackAddress } from '../../features/account/coming-back-address';
import { Devices } from '../../features/account/devices';
import { MailChoiceField } from '../../features/account/mail-choice';
import { Participations } from '../../features/account/participations';
import { SignOutButton } from '../../features/account/sign-out-button';
import { FailureNotice } from '../../features/failures/failure-notice';
import { PageWaiting } from '../../features/failures/page-waiting';
import { DownloadOwnData } from '../../features/own-data/download-own-data';
import { EraseAccount } from '../../features/own-data/erase-account';
import { WaitingSection } from '../../features/outbox/waiting-section';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page, Row, Section } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';

export function MePage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' });
  if (!data && !error) return <PageWaiting />;
  const viewer = data?.viewer;
  return (
    <Page title={t('web:me.title')}>
      {error ? <FailureNotice error={error} retry={() => void refetch()} /> : null}
      {viewer ? (
        <>
          <WaitingSection />
          <Section title={t('web:me.meetings')}>
            <Participations participations={viewer.participations} />
          </Section>
          <Section title={t('people:address.title')}>
            <ComingBackAddress />
          </Section>
          <Section title={t('people:mails.title')}>
            <MailChoiceField />
          </Section>
          <Section title={t('web:me.devices')}>
            <Devices signIns={viewer.signIns} onEnded={() => void refetch()} />
          </Section>
          <Row>
            <SignOutButton />
          </Row>
          <Section title={t('people:ownData.title')}>
            <DownloadOwnData />
          </Section>
          <Section title={t('people:erase.title')}>
            <EraseAccount />
          </Section>
        </>
      ) : null}
      {data && !viewer ? (
        <EmptyState
          action={
            <Row>
              <Link to="/j">{t('web:me.join')}</Link>
              <Link to="/back">{t('web:back.link')}</Link>
              <Link to="/sign-in">{t('web:join.signIn')}</Link>
            </Row>
          }
        >
          {t('web:me.nobody')}
        </EmptyState>
      ) : null}
    </Page>
  );
}
