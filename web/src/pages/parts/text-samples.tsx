/** People's words with their margin, beside the product's. */
import { useWords } from '../../lib/words/use-words';
import { PeopleText } from '../../ui/text/people-text';
import { WithMargin } from '../../ui/text/with-margin';
import { Sample } from './sample';

/** The same in every language. */
const LIST = '1. **1**\n2. *2*\n3. [3](https://www.un.org/)';

export function TextSamples() {
  const { t, language } = useWords();
  return (
    <Sample name="PeopleText, WithMargin">
      <WithMargin margin={<p>SCL2017/T3/R-014</p>}>
        <PeopleText lang={language} text={t('web:agenda.nothing')} />
        <PeopleText lang={language} text={t('contributions:form.marks')} marked />
        <PeopleText lang={language} text={LIST} marked />
      </WithMargin>
    </Sample>
  );
}
