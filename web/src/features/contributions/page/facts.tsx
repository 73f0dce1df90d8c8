/** The further facts of a contribution: who should act, and what its template says, group by group. */
import type { ContributionDetailsFragment } from '@aportes/graphql/generated/graphql';
import { templateGroups } from '@aportes/domain/contribution.template';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Section } from '../../../ui/page/page';
import { DetailFact } from './detail-fact';
import { Fact } from './fact';
import styles from './page.module.css';

export function ContributionFacts({ contribution }: { contribution: ContributionDetailsFragment }) {
  const { t } = useWords();
  const facts = useFacts(contribution);
  const groups = templateGroups(contribution.kind);
  const grouped: readonly string[] = groups.flatMap(({ fields }) => fields);
  if (facts.length === 0) return null;
  return (
    <Section title={t('contributions:page.details')}>
      <Facts facts={facts.filter(({ name }) => name === 'addressees')} />
      {groups.map(({ name: group, fields }) => (
        <Facts
          key={group}
          heading={t(`vocabulary:templateGroup.${group}`)}
          facts={fields.flatMap((field) => facts.filter(({ name }) => name === field))}
        />
      ))}
      <Facts facts={facts.filter(({ name }) => name !== 'addressees' && !grouped.includes(name))} />
    </Section>
  );
}

/** What is known about one field. */
interface NamedFact {
  name: string;
  fact: React.ReactNode;
}

function Facts({ facts, heading }: { facts: readonly NamedFact[]; heading?: string }) {
  if (facts.length === 0) return null;
  return (
    <div className={styles.facts}>
      {heading ? <h3 className={styles.group}>{heading}</h3> : null}
      <dl className={styles.facts}>{facts.map(({ fact }) => fact)}</dl>
    </div>
  );
}

function useFacts(contribution: ContributionDetailsFragment): NamedFact[] {
  const { t } = useWords();
  const formats = useFormats();
  const { addressees, affectedGroups, countryCodes, details, language, captureMode } = contribution;
  const listed = (
    name: 'addressees' | 'affectedGroups' | 'countries',
    values: string[],
    field: string = name,
  ) =>
    values.length === 0
      ? []
      : [
          {
            name: field,
            fact: (
              <Fact key={field} label={t(`contributions:page.${name}`)}>
                {formats.list(values)}
              </Fact>
            ),
          },
        ];
  return [
    ...listed(
      'addressees',
      addressees.map((one) => t(`vocabulary:addressee.${one}`)),
    ),
    ...listed(
      'countries',
      countryCodes.map((one) => formats.country(one)),
      'countryCodes',
    ),
    ...listed(
      'affectedGroups',
      affectedGroups.map((one) => t(`vocabulary:affectedGroup.${one}`)),
    ),
    // Nothing keeps a source from giving a name twice.
    ...details.map(({ name, text }, at) => ({
      name,
      fact: (
        <DetailFact
          key={`${name}${at}`}
          name={name}
          text={text}
          lang={language}
          marked={captureMode !== 'IMPORT'}
        />
      ),
    })),
  ];
}
