/** How the contributions to a meeting are moderated: the rules, and what came of them in figures. */
import { ModerationFigures } from '../../features/record/figures/moderation-figures';
import { ModerationRules } from '../../features/record/rules/moderation-rules';
import { WithRecordWords } from '../../features/record/with-record-words';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

export function ModerationPage() {
  return (
    <WithRecordWords>
      <Inside />
    </WithRecordWords>
  );
}

function Inside() {
  const { t } = useWords();
  return (
    <Page title={t('record:moderation.title')} lead={<p>{t('record:moderation.lead')}</p>} wide>
      <ModerationRules />
      <ModerationFigures />
    </Page>
  );
}
