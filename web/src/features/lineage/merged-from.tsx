/** What was merged into a contribution: each with whoever said it, and by how many people all of it is supported. */
import type { ContributionPageFragment, LineagePartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Section } from '../../ui/page/page';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { FirstWords } from '../contributions/card/first-words';
import { useSaidBy } from '../contributions/card/use-author-words';
import styles from './lineage.module.css';
import { useLineage } from './use-lineage';

/** Why something is masked is told on the page of the text itself. */
const NO_MARKS: never[] = [];

export function MergedFrom({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const saidBy = useSaidBy();
  const { lineage } = useLineage(contribution.id, contribution.meeting.id);
  if (!lineage || lineage.mergedFrom.length === 0) return null;
  return (
    <Section title={t('lineage:mergedFrom')}>
      <Support support={lineage.support} />
      <ul role="list" className={styles.items}>
        {lineage.mergedFrom.map((one) => (
          <li key={one.id} className={styles.item}>
            <p>
              <ContributionLink contribution={one}>{shortSymbol(one.symbol ?? '')}</ContributionLink>
              {' · '}
              {saidBy(one)}
            </p>
            <FirstWords contribution={{ ...one, redactions: NO_MARKS }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Nobody is counted twice, and nobody who endorsed only what was merged is told to endorse this text. */
function Support({ support }: Pick<LineagePartsFragment['lineage'], 'support'>) {
  const { t } = useWords();
  const formats = useFormats();
  if (!support || support.people === 0) return null;
  const { people, onlyMerged } = support;
  return (
    <p>
      {t('lineage:people', { count: people, formatted: formats.number(people) })}
      {onlyMerged > 0
        ? ` ${t('lineage:onlyMerged', { count: onlyMerged, formatted: formats.number(onlyMerged) })}`
        : null}
    </p>
  );
}
