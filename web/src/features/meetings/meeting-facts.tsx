/** Who holds a meeting, and what it is part of. */
import { useLocalized, type LocalizedText } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { QuietLine } from '../../ui/text/quiet-line';
import { HowModerated } from './how-moderated';
import styles from './meeting-facts.module.css';
import { useMeeting } from './use-meeting';

export function MeetingFacts() {
  const { t } = useWords();
  const { organizers, process, phase, slug } = useMeeting();
  return (
    <dl className={styles.facts}>
      <Fact name={t('web:meeting.organizers')}>
        <ul role="list" className={styles.organizers}>
          {organizers.map((one, at) => (
            <li key={at}>
              <Said words={one} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={t('web:meeting.process')}>
        <Said words={process} /> ({t(`vocabulary:phase.${phase}`)})
      </Fact>
      <Fact name={t('web:meeting.rules')}>
        <QuietLine>
          <HowModerated slug={slug} />
        </QuietLine>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Said({ words }: { words: LocalizedText }) {
  const { text, lang } = useLocalized()(words);
  return <span lang={lang}>{text}</span>;
}
