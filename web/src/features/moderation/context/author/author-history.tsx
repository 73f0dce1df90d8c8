/** What whoever gave the open item is shown to have given beside it, and what became of that; of the unnamed, nothing. */
import { useQuery } from '@apollo/client/react';
import { AuthorHistoryDocument, type AuthorHistoryQuery } from '@aportes/graphql/generated/graphql';
import { AWAITED_STATUSES, WAITING_STATUSES } from '@aportes/domain/contribution.transitions';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { Section } from '../../../../ui/page/page';
import { Skeleton } from '../../../../ui/status/waiting';
import { QuietLine } from '../../../../ui/text/quiet-line';
import { ContributionLink, shortSymbol } from '../../../contributions/card/contribution-link';
import { ContributionStatusMark } from '../../../contributions/card/contribution-status-mark';
import { useKindWord } from '../../../contributions/card/use-kind-word';
import { FailureNotice } from '../../../failures/failure-notice';
import type { ContextSectionProps } from '../context-section';
import styles from '../context.module.css';

type Given = NonNullable<AuthorHistoryQuery['authorHistory']['contributions']>;

/** What each figure counts. */
const COUNTED: readonly [string, (one: Given[number]) => boolean][] = [
  ['accepted', ({ status }) => status === 'ACCEPTED'],
  ['waiting', ({ status }) => [...WAITING_STATUSES, ...AWAITED_STATUSES].includes(status)],
  ['declined', ({ status }) => status === 'DECLINED'],
];

export function AuthorHistory({ contribution }: ContextSectionProps) {
  const { t } = useWords();
  const { id: contributionId, isMine, author } = contribution;
  const { data, error, refetch } = useQuery(AuthorHistoryDocument, {
    variables: { contributionId },
    fetchPolicy: 'cache-and-network',
    skip: isMine,
  });
  if (isMine) return null;
  const given = data?.authorHistory.contributions;
  const shownAs = author.name ?? author.institution ?? '';
  return (
    <Section title={t('desk:history.heading')}>
      {error && !data ? <FailureNotice error={error} retry={() => void refetch().catch(() => {})} /> : null}
      {!data && !error ? <Skeleton label={t('contributions:list.loading')} /> : null}
      {data && !given ? <p className={styles.quiet}>{t('desk:history.unnamed')}</p> : null}
      {given ? <Others shownAs={shownAs} isNamed={author.name !== null} given={given} /> : null}
    </Section>
  );
}

function Others({ shownAs, isNamed, given }: { shownAs: string; isNamed: boolean; given: Given }) {
  const { t } = useWords();
  const formats = useFormats();
  const kindWord = useKindWord();
  const also = given.length === 0 ? 'nothing' : isNamed ? 'byName' : 'byInstitution';
  return (
    <>
      <p className={styles.quiet}>{t(`desk:history.${also}`, { name: shownAs })}</p>
      {given.length > 0 ? (
        <QuietLine>
          {COUNTED.map(([what, is]) => (
            <span key={what}>
              {t(`desk:history.${what}`, {
                formatted: formats.number(given.filter(is).length),
              })}
            </span>
          ))}
        </QuietLine>
      ) : null}
      <ul role="list" className={styles.tight}>
        {given.map((one) => (
          <li key={one.id}>
            <QuietLine>
              <ContributionLink contribution={one}>
                {one.symbol ? shortSymbol(one.symbol) : kindWord(one.kind)}
              </ContributionLink>
              <ContributionStatusMark status={one.status} />
            </QuietLine>
          </li>
        ))}
      </ul>
    </>
  );
}
