/** The address of a contribution that was withdrawn: what stays where others built on it, and else that it went. */
import type { TombstonePartsFragment } from '@aportes/graphql/generated/graphql';
import { Breadth } from '../../features/contributions/card/breadth';
import { useKindWord } from '../../features/contributions/card/use-kind-word';
import { meetingAddress } from '../../features/meetings/addresses';
import { Redacted } from '../../features/redactions/redacted';
import { useShellMeeting } from '../../features/meetings/shell-meeting';
import { ThemeMark } from '../../features/meetings/theme-mark';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { Page, Row } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { PeopleText } from '../../ui/text/people-text';
import { WithMargin } from '../../ui/text/with-margin';
import styles from './contribution.module.css';

export function Gone() {
  const { t } = useWords();
  return (
    <Page title={t('contributions:tombstone.title')}>
      <EmptyState action={<Link to="/">{t('contributions:page.home')}</Link>}>
        {t('contributions:tombstone.gone')}
      </EmptyState>
    </Page>
  );
}

export interface TombstoneProps {
  tombstone: TombstonePartsFragment;
  /** Where the address was that of one version. */
  version: number | null;
}

export function Tombstone({ tombstone, version }: TombstoneProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { symbol, kind, theme, withdrawnOn, reason, meeting } = tombstone;
  useShellMeeting(meeting);
  const time = formats.date(withdrawnOn);
  return (
    <Page
      title={`${useKindWord()(kind)} ${symbol}`}
      over={theme ? <ThemeMark theme={theme} /> : null}
      quietTitle
    >
      <Notice look="info" title={t('contributions:tombstone.when', { time })}>
        <p>{t('contributions:tombstone.stays')}</p>
        {version === null ? null : (
          <p>{t('contributions:tombstone.version', { number: formats.number(version) })}</p>
        )}
      </Notice>
      <WithMargin
        margin={<WhatStays tombstone={tombstone} />}
        foot={
          <Row>
            <Link to={meetingAddress(meeting.slug)}>{t('contributions:tombstone.toMeeting')}</Link>
          </Row>
        }
      >
        {reason === null ? (
          <p>{t('contributions:tombstone.noReason')}</p>
        ) : (
          <div className={styles.reason}>
            <p className={styles.label}>{t('contributions:tombstone.reason')}</p>
            <Redacted marks={tombstone.redactions}>
              <PeopleText lang="" text={reason} />
            </Redacted>
          </div>
        )}
      </WithMargin>
    </Page>
  );
}

/** What others made of it, as a record. */
function WhatStays({
  tombstone: { breadth, commentCount: count, meeting },
}: {
  tombstone: TombstonePartsFragment;
}) {
  const { t } = useWords();
  return (
    <>
      <Breadth breadth={breadth} subregionCodes={meeting.subregions.map(({ code }) => code)} size="large" />
      {count > 0 ? <span>{t('contributions:tombstone.comments', { count })}</span> : null}
    </>
  );
}
