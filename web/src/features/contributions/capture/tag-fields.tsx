/** Who should act, which subregions it is about, and its theme where the session presets none. */
import { ADDRESSEES, type Addressee, type AgendaItemKind } from '@aportes/domain/vocabulary';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { CheckGroup } from '../../../ui/choice/check-group';
import { Select } from '../../../ui/field/select';
import { useMeeting } from '../../meetings/use-meeting';
import type { CaptureFieldsProps } from './capture-fields';

export function AddresseesField({ draft, change, problems }: CaptureFieldsProps) {
  const { t } = useWords();
  return (
    <CheckGroup
      id="capture-addressees"
      legend={t('contributions:capture.addressees')}
      problem={problems.at('capture-addressees')}
      values={draft.addressees}
      onChange={(values) => change({ addressees: values as Addressee[] })}
      options={ADDRESSEES.map((one) => ({ value: one, label: t(`vocabulary:addressee.${one}`) }))}
    />
  );
}

export interface SubregionsFieldProps extends CaptureFieldsProps {
  itemKind: AgendaItemKind;
}

/** Preset from the writer's country; the studies cannot do without. */
export function SubregionsField({ draft, change, problems, itemKind }: SubregionsFieldProps) {
  const { t } = useWords();
  const localized = useLocalized();
  const { subregions, myParticipation } = useMeeting();
  const label = t('contributions:capture.subregions');
  const preset = (myParticipation?.subregions.length ?? 0) > 0;
  return (
    <CheckGroup
      id="capture-subregionIds"
      legend={itemKind === 'STUDIES' ? label : t('contributions:form.optional', { label })}
      hint={preset ? t('contributions:capture.subregionsHint') : undefined}
      problem={problems.at('capture-subregionIds')}
      values={draft.subregionIds}
      onChange={(subregionIds) => change({ subregionIds })}
      options={subregions.map((one) => ({ value: one.id, label: localized(one.name).text }))}
    />
  );
}

/** Only the conclusions leave the theme open: elsewhere the session has its own, and the studies have none. */
export function ThemeField({ draft, change, problems }: CaptureFieldsProps) {
  const { t } = useWords();
  const localized = useLocalized();
  const { themes } = useMeeting();
  return (
    <Select
      id="capture-themeId"
      label={t('contributions:capture.theme')}
      value={draft.themeId}
      onChange={(themeId) => change({ themeId })}
      empty={t('contributions:capture.noTheme')}
      options={themes.map((one) => ({
        value: one.id,
        label: `${one.numeral}. ${localized(one.shortTitle).text}`,
      }))}
      problem={problems.at('capture-themeId')}
    />
  );
}
