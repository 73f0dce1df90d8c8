/** Keeping the message that is being written as a template: a new one, or the one it began with, which can be removed too. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/field/select';
import { TextField } from '../../../ui/field/text-field';
import { Row, Stack } from '../../../ui/page/page';
import { QuietLine } from '../../../ui/text/quiet-line';
import { useCounter } from '../../contributions/form/use-counter';
import { useFormProblems } from '../../contributions/form/use-form-problems';
import styles from './templates.module.css';
import { useKeepTemplate, type KeepTemplateProps } from './use-keep-template';

const fieldId = (field: string) => `template-${field}`;

export function KeepTemplate(props: KeepTemplateProps) {
  const { saved } = props;
  const { t } = useWords();
  const formats = useFormats();
  const keeping = useKeepTemplate(props);
  const problems = useFormProblems(keeping.fields, fieldId);
  const counter = useCounter(keeping.title, TEXT_LIMITS.templateTitle.max);
  const main = t(`desk:templates.${saved ? 'saveChanges' : 'save'}`);
  return (
    // The message itself is not sent by the key that ends a line here, which does nothing.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={(event) => event.key === 'Enter' && isLine(event.target) && event.preventDefault()}>
      <Stack gap="tight">
        <TextField
          id={fieldId('title')}
          label={t('desk:templates.title')}
          hint={t('desk:templates.hint')}
          value={keeping.title}
          onChange={keeping.setTitle}
          problem={problems.at(fieldId('title'))}
          {...counter}
        />
        <Select
          id={fieldId('language')}
          label={t('desk:templates.language')}
          value={keeping.language}
          onChange={(one) => keeping.setLanguage(one as Language)}
          options={LANGUAGES.map((one) => ({ value: one, label: formats.language(one) }))}
        />
        <Row>
          <Button isPending={keeping.busy} onPress={() => keeping.save(saved)}>
            {main}
          </Button>
          {saved ? (
            <>
              <Button look="quiet" isPending={keeping.busy} onPress={() => keeping.save(null)}>
                {t('desk:templates.saveNew')}
              </Button>
              <Button
                look="quiet"
                icon="cross"
                isPending={keeping.busy}
                onPress={() => keeping.remove(saved)}
              >
                {t('desk:templates.remove')}
              </Button>
            </>
          ) : null}
        </Row>
        <p role="alert" className={styles.refusal}>
          {keeping.refusal}
        </p>
        {keeping.done ? <QuietLine>{keeping.done}</QuietLine> : null}
      </Stack>
    </div>
  );
}

function isLine(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}
