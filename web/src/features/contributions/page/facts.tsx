/** The further facts of a contribution: who should act, who benefits, where, and the template's fields. */
import type { ContributionDetailsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Section } from '../../../ui/page/page';
import { PeopleText } from '../../../ui/text/people-text';
import styles from './page.module.css';

export function ContributionFacts({ contribution }: { contribution: ContributionDetailsFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const { addressees, affectedGroups, countryCodes, details, language } = contribution;
  const lists: [string, string[]][] = [
    [t('contributions:page.addressees'), addressees.map((one) => t(`vocabulary:addressee.${one}`))],
    [
      t('contributions:page.affectedGroups'),
      affectedGroups.map((one) => t(`vocabulary:affectedGroup.${one}`)),
    ],
    [t('contributions:page.countries'), countryCodes.map((one) => formats.country(one))],
  ];
  const given = lists.filter(([, values]) => values.length > 0);
  if (given.length + details.length === 0) return null;
  return (
    <Section title={t('contributions:page.details')}>
      <dl className={styles.facts}>
        {given.map(([label, values]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{formats.list(values)}</dd>
          </div>
        ))}
        {details.map(({ name, text }) => (
          <div key={name} className={styles.fact}>
            <dt>{t([`vocabulary:detail.${name}`, 'contributions:page.otherDetail'], { name })}</dt>
            <dd>
              <PeopleText lang={language} text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
