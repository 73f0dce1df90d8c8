/** The further fields of a text that is written from several, under each what the sources say there. */
import { codeList, isDetailName, readCodes, type DetailName } from '@aportes/domain/contribution.template';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { Stack } from '../../../../ui/page/page';
import { PeopleText } from '../../../../ui/text/people-text';
import { QuietLine } from '../../../../ui/text/quiet-line';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { TemplateFields, type TemplateFieldsProps } from '../../../contributions/template/template-fields';
import { useCodeNames } from '../../../contributions/template/use-code-names';
import { offeredValues, takenOver, type OfferedValue, type SourceOfFields } from './gathered-fields';

export interface NewTextFieldsProps extends Omit<TemplateFieldsProps, 'under'> {
  kind: ContributionKind;
  sources: readonly SourceOfFields[];
}

export function NewTextFields({ sources, ...fields }: NewTextFieldsProps) {
  const { values, onChange, lang, fieldId } = fields;
  const take = (name: DetailName, text: string) => {
    onChange({ details: { ...values.details, [name]: text } });
    // What was pressed goes away with what it offered.
    document.getElementById(fieldId(name))?.focus();
  };
  return (
    <TemplateFields
      {...fields}
      under={(name) => {
        if (!isDetailName(name)) return null;
        const value = values.details[name] ?? '';
        const offered = offeredValues(name, value, sources);
        return offered.map((one) => (
          <Offered
            key={one.symbol}
            {...{ name, lang, offered: one }}
            onTake={() => take(name, takenOver(name, value, one.text))}
          />
        ));
      }}
    />
  );
}

interface OfferedProps {
  name: DetailName;
  lang: string;
  offered: OfferedValue;
  onTake: () => void;
}

function Offered({ name, lang, offered: { symbol, text }, onTake }: OfferedProps) {
  const { t } = useWords();
  const nameOf = useCodeNames(name);
  const list = codeList(name);
  const codes = list && readCodes(list, text);
  const from = shortSymbol(symbol);
  const label = t(`vocabulary:detail.${name}`);
  return (
    <Stack gap="tight">
      <QuietLine>
        <span>{from}</span>
        {codes ? <span>{codes.map(nameOf).join(' · ')}</span> : <PeopleText lang={lang} text={text} inline />}
      </QuietLine>
      <div>
        <Button look="quiet" onPress={onTake}>
          {t('desk:together.takeOver', { field: label, symbol: from })}
        </Button>
      </div>
    </Stack>
  );
}
