/** Joining a meeting by its code: the code, then who one is, then in. */
import { useQuery } from '@apollo/client/react';
import { MeetingByJoinCodeDocument } from '@aportes/graphql/generated/graphql';
import { formatJoinCode, normalizeJoinCode } from '@aportes/domain/join-code';
import { FailureNotice } from '../../features/failures/failure-notice';
import { PageWaiting } from '../../features/failures/page-waiting';
import { CodeForm } from '../../features/joining/code-form';
import { JoinForm } from '../../features/joining/join-form';
import { wayIn } from '../../features/joining/way-in';
import { useParam } from '../../lib/address/use-param';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { Redirect } from '../../lib/router/redirect';
import { useNavigate } from '../../lib/router/use-router';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

export function JoinPage() {
  const { t } = useWords();
  const localized = useLocalized();
  const formats = useFormats();
  const navigate = useNavigate();
  const code = normalizeJoinCode(useParam('code'));
  const { data, error, refetch } = useQuery(MeetingByJoinCodeDocument, {
    variables: { code },
    skip: code === '',
    fetchPolicy: 'cache-and-network',
  });
  if (code && !data && !error) return <PageWaiting />;
  const meeting = data?.meetingByJoinCode;
  if (!meeting)
    return (
      <Page title={t('web:join.title')}>
        {error ? <FailureNotice error={error} retry={() => void refetch()} /> : null}
        <CodeForm key={code} wrong={data ? formatJoinCode(code) : ''} />
        <p>
          {t('web:join.haveLink')} <Link to="/sign-in">{t('web:join.signIn')}</Link> ·{' '}
          <Link to="/back">{t('web:back.link')}</Link>
        </p>
      </Page>
    );
  if (meeting.myParticipation) return <Redirect to={wayIn(meeting)} />;
  const title = localized(meeting.title);
  return (
    <Page
      title={t('web:join.title')}
      over={`${meeting.place.city} · ${formats.dateRange(meeting.startsOn, meeting.endsOn)}`}
      lead={<p lang={title.lang}>{title.text}</p>}
    >
      <JoinForm code={code} onJoined={(to) => void navigate(to, { replace: true })} />
    </Page>
  );
}
