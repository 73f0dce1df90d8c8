/** One part of a text that is split: its words, where it is divided further, and the way back into the one before. */
import type { ContributionDetailsFragment } from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { TextField } from '../../../../ui/field/text-field';
import { Row, Stack } from '../../../../ui/page/page';
import { useCounter } from '../../../contributions/form/use-counter';
import type { FormProblems } from '../../../contributions/form/use-form-problems';
import { TemplateFields } from '../../../contributions/template/template-fields';
import { templateValues } from '../../../contributions/template/template-values';
import { partFieldId } from './part-field-id';
import type { Part } from './parts';
import styles from './split.module.css';
import type { Dividing } from './use-dividing';

/** As high as its text needs, within reason. */
const rowsOf = (text: string): number => Math.min(12, Math.max(3, Math.ceil(text.length / 60)));

export interface PartFieldsProps {
  part: Part;
  at: number;
  withTitles: boolean;
  /** The whole. */
  contribution: ContributionDetailsFragment;
  problems: FormProblems;
  dividing: Dividing;
}

export function PartFields(props: PartFieldsProps) {
  const { contribution, part, at, withTitles, problems, dividing } = props;
  const { language: lang } = contribution;
  const { t } = useWords();
  const number = useFormats().number(at + 1);
  const counter = useCounter(part.text, TEXT_LIMITS.contributionText.max);
  const field = (name: 'title' | 'text') => {
    const id = partFieldId(`parts.${at}.${name}`);
    return {
      ...{ id, lang, people: true, value: part[name], problem: problems.at(id) },
      label: t(`desk:split.${name}`, { number }),
      onChange: (value: string) => dividing.change(at, { [name]: value }),
    };
  };
  return (
    <section className={styles.part} aria-label={t('desk:split.part', { number })}>
      <Stack gap="tight">
        {withTitles ? <TextField {...field('title')} /> : null}
        <TextField {...field('text')} rows={rowsOf(part.text)} {...counter} />
        <Row>
          <Button icon="split" look="quiet" onPress={() => dividing.divide(at)}>
            {t('desk:split.here', { number })}
          </Button>
          {at > 0 ? (
            <Button look="quiet" onPress={() => dividing.join(at)}>
              {t('desk:split.join', { number })}
            </Button>
          ) : null}
        </Row>
        <FurtherFields {...props} />
      </Stack>
    </section>
  );
}

/** Those of the whole, until others are said. */
function FurtherFields({ contribution, part, at, problems, dividing }: PartFieldsProps) {
  const { kind, language } = contribution;
  const values = part.further ?? templateValues(contribution);
  if (kind === null) return null;
  return (
    <TemplateFields
      {...{ kind, values, problems }}
      lang={language}
      onChange={(change) => dividing.change(at, { further: { ...values, ...change } })}
      fieldId={(name) => partFieldId(`parts.${at}.${name}`)}
    />
  );
}
