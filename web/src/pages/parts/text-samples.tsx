/** People's words with their margin, beside the product's. */
import { useWords } from '../../lib/words/use-words';
import { PeopleText } from '../../ui/text/people-text';
import { WithMargin } from '../../ui/text/with-margin';
import { Sample } from './sample';

export function TextSamples() {
  const { t, language } = useWords();
  return (
    <Sample name="PeopleText, WithMargin">
      <WithMargin margin={<p>SCL2017/T3/R-014</p>}>
        <PeopleText lang={language} text={t('web:agenda.nothing')} />
      </WithMargin>
    </Sample>
  );
}
