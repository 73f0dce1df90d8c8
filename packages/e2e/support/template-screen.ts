/** The template of a kind in the form of capture: its groups, and a way to fill every field with what is told apart. */
import { codeList, templateGroups, type TemplateField } from '@aportes/domain/contribution.template';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { countryName } from '@aportes/taxonomy/countries';
import { gcmObjectiveNames, sdgTargetNames } from '@aportes/taxonomy/crosswalk-names';
import type { Locator, Page } from '@playwright/test';
import { form } from './session-screen.js';
import { summaryOf } from './states/state.js';
import { t } from './words.js';

/** Opens the details and each of their groups. */
export async function openTemplate(page: Page, kind: ContributionKind): Promise<void> {
  for (const summary of summariesOf(page, kind)) {
    const isOpen = await summary.evaluate((one) => one.parentElement!.hasAttribute('open'));
    if (!isOpen) await summary.click();
  }
}

/** In the order in which they are opened. */
export function summariesOf(page: Page, kind: ContributionKind): Locator[] {
  const keys = templateGroups(kind).map(({ name }) => `vocabulary:templateGroup.${name}`);
  return ['contributions:capture.more', ...keys].map((key) => summaryOf(form(page), key));
}

/** A field of the template, what is chosen or written there, and the words that must come back for it. */
export interface TemplateEntry {
  control: Locator;
  action: 'write' | 'choose' | 'check';
  values: readonly string[];
  shown: readonly string[];
}

const CHOSEN: Record<string, readonly string[]> = {
  practiceStatus: ['UNDER_WAY'],
  gcmObjectives: ['5', '16'],
  sdgTargets: ['8.8', '10.7'],
};

function chosenNames(field: string, codes: readonly string[]): string[] {
  const names = { gcmObjectives: gcmObjectiveNames('es'), sdgTargets: sdgTargetNames('es') }[field];
  return codes.map((code) => names?.get(code) ?? t(`vocabulary:${field}.${code}`));
}

function entryOf(page: Page, field: TemplateField): TemplateEntry {
  const group = (key: string) => form(page).getByRole('group', { name: t(key) });
  const choice = (name: string) => form(page).getByRole('combobox', { name, exact: true });
  if (field === 'countryCodes') {
    const control = choice(t('contributions:capture.countries'));
    return { control, action: 'choose', values: ['PY'], shown: [countryName('PY', 'es')] };
  }
  if (field === 'affectedGroups') {
    const label = t('vocabulary:affectedGroup.WOMEN');
    const box = group('contributions:capture.affectedGroups').getByRole('checkbox', { name: label });
    return { control: box, action: 'check', values: [], shown: [label] };
  }
  const label = t(`vocabulary:detail.${field}`);
  const codes = CHOSEN[field];
  if (codeList(field) && codes)
    return { control: choice(label), action: 'choose', values: codes, shown: chosenNames(field, codes) };
  const text = `${label}, dicho en su lugar.`;
  const control = form(page).getByRole('textbox', { name: label, exact: true });
  return { control, action: 'write', values: [text], shown: [text] };
}

export function templateEntries(page: Page, kind: ContributionKind): TemplateEntry[] {
  return templateGroups(kind).flatMap(({ fields }) => fields.map((field) => entryOf(page, field)));
}
