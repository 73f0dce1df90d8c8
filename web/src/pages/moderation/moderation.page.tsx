/** How the contributions to a meeting are moderated: the rules, and what came of them in figures. */
import { ModerationFigures } from '../../features/record/figures/moderation-figures';
import { ModerationRules } from '../../features/record/rules/moderation-rules';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

export function ModerationPage() {
  const { t } = useWords();
  return (
    <Page title={t('record:moderation.title')} lead={<p>{t('record:moderation.lead')}</p>} wide>
      <ModerationRules />
      <ModerationFigures />
    </Page>
  );
}
