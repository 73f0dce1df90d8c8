/** The margin of a text: who said it, where and when, in which version, and what became of it. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { Mark } from '../../../ui/status/mark';
import { HiddenWords } from '../../../ui/text/visually-hidden';
import { ContributionStatusMark } from './contribution-status-mark';
import { useSaidBy } from './use-author-words';
import { useSaidIn } from './use-said-in';
import styles from './card.module.css';

export interface ContributionMarginProps {
  contribution: ContributionCardFragment;
  /** Names the session too, where the page is not the session's own. */
  withSession?: boolean;
  timeZone?: string;
}

export function ContributionMargin({ contribution, withSession, timeZone }: ContributionMarginProps) {
  const { t, language } = useWords();
  const formats = useFormats();
  const localized = useLocalized();
  const saidBy = useSaidBy();
  const saidIn = useSaidIn();
  const { revisionNumber, session, subregions, isMine } = contribution;
  return (
    <div className={styles.lines}>
      <span className={styles.strong}>
        <HiddenWords>{t('contributions:margin.by')} </HiddenWords>
        {saidBy(contribution)}
        {isMine ? ` (${t('contributions:card.own')})` : null}
      </span>
      <time dateTime={contribution.submittedAt}>{formats.dateTime(contribution.submittedAt, timeZone)}</time>
      {withSession && session ? <span>{saidIn(session.agendaItem)}</span> : null}
      {subregions.length > 0 ? (
        <span>
          {t('contributions:margin.about', {
            places: formats.list(subregions.map((one) => localized(one.name).text)),
          })}
        </span>
      ) : null}
      {revisionNumber > 1 ? (
        <span>{t('contributions:card.version', { number: formats.number(revisionNumber) })}</span>
      ) : null}
      {contribution.language.slice(0, 2) === language ? null : (
        <span>{t('contributions:card.textIn', { language: formats.language(contribution.language) })}</span>
      )}
      <ContributionStatusMark status={contribution.status} />
      <Facts contribution={contribution} />
    </div>
  );
}

/** Facts that are no status: late, a Member State's, imported. */
function Facts({ contribution }: { contribution: ContributionCardFragment }) {
  const { t } = useWords();
  const facts = [
    contribution.isMemberState ? t('contributions:card.memberState') : null,
    contribution.isLate ? t('contributions:card.late') : null,
    contribution.confirmation ? t(`vocabulary:confirmation.${contribution.confirmation}`) : null,
    contribution.captureMode === 'IMPORT' ? t('contributions:card.imported') : null,
  ].filter((one) => one !== null);
  return facts.map((fact) => (
    <Mark key={fact} look="plain">
      {fact}
    </Mark>
  ));
}
