/** One version of a text at its own address: what it said, what became of it, and the way to the current one. */
import type { ContributionPageFragment, RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useKindWord } from '../../features/contributions/card/use-kind-word';
import { LateVersionDiff } from '../../features/contributions/versions/late-version-diff';
import { Versions } from '../../features/contributions/versions/versions';
import { contributionAddress } from '../../features/meetings/addresses';
import { Redacted, useRedactedWords } from '../../features/redactions/redacted';
import { useShellMeeting } from '../../features/meetings/shell-meeting';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { Disclosure } from '../../ui/overlay/disclosure';
import { Page } from '../../ui/page/page';
import { PeopleText } from '../../ui/text/people-text';
import { WithMargin } from '../../ui/text/with-margin';

export interface FormerVersionProps {
  contribution: ContributionPageFragment;
  version: RevisionPartsFragment;
}

export function FormerVersion({ contribution, version }: FormerVersionProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { meeting, symbol, id, kind, revisions, revisionNumber } = contribution;
  const { title, text, language, createdAt, state } = version;
  const redacted = useRedactedWords(contribution.redactions);
  useShellMeeting(meeting);
  const address = symbol ?? id;
  const name = `${useKindWord()(kind)} ${symbol ?? ''}`.trim();
  const said = t('contributions:card.version', { number: formats.number(version.number) });
  const standing = t(`contributions:versions.state.${state}`);
  const toCurrent = (
    <Link to={contributionAddress(address)}>
      {t('contributions:versions.toCurrent', { number: formats.number(revisionNumber) })}
    </Link>
  );
  return (
    <Redacted marks={contribution.redactions}>
      <Page
        title={title === null ? name : redacted(title)}
        titleLang={title ? language : undefined}
        peopleTitle={title !== null}
        over={title ? name : null}
        quietTitle={title === null}
      >
        <Notice look="info" title={[said, standing].join(' · ')}>
          <p>{toCurrent}</p>
        </Notice>
        <WithMargin
          margin={
            <>
              <span>{said}</span>
              <time dateTime={createdAt}>{formats.dateTime(createdAt, meeting.timeZone)}</time>
              <span>{standing}</span>
            </>
          }
        >
          <PeopleText lang={language} text={text} large marked={contribution.captureMode !== 'IMPORT'} />
        </WithMargin>
        <Disclosure summary={t('contributions:versions.compare')}>
          <LateVersionDiff before={version} after={contribution} />
        </Disclosure>
        <Versions address={address} revisions={revisions} timeZone={meeting.timeZone} />
      </Page>
    </Redacted>
  );
}
