/** What stands in a field of the template: words in their own language, or what the codes are called. */
import { codeList, isPrivateDetail, readCodes } from '@aportes/domain/contribution.template';
import { useWords } from '../../../lib/words/use-words';
import { PeopleText } from '../../../ui/text/people-text';
import { useCodeNames } from '../template/use-code-names';
import { Fact } from './fact';
import styles from './page.module.css';

export interface DetailFactProps {
  name: string;
  text: string;
  lang: string;
  /** Whether it may hold marks, or is shown to the letter. */
  marked: boolean;
}

export function DetailFact({ name, text, lang, marked }: DetailFactProps) {
  const { t } = useWords();
  const nameOf = useCodeNames(name);
  const list = codeList(name);
  const codes = list && readCodes(list, text);
  return (
    <Fact
      label={t([`vocabulary:detail.${name}`, 'contributions:page.otherDetail'], { name })}
      note={isPrivateDetail(name) ? t('contributions:page.private') : undefined}
    >
      {codes ? (
        <ul role="list" className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>{nameOf(code)}</li>
          ))}
        </ul>
      ) : (
        <PeopleText lang={lang} text={text} marked={marked} />
      )}
    </Fact>
  );
}
