/** `aportes import`: from the words of the command line to its exit code. */
import { Injectable } from '@nestjs/common';
import { ColumnPlan } from './column-plan.js';
import { ContributionImportService, type ImportTarget } from './contribution-import.service.js';
import { PREVIEW_ROWS } from './import-limits.js';
import { readOptions, type ImportOptions } from './import-options.js';
import type { ImportReport } from './import-report.js';
import { ImportStore } from './import-store.repository.js';
import { importVocabulary } from './import-vocabulary.js';
import { peeked } from '../../../platform/files/peeked-rows.js';
import type { ImportRules } from './row-draft.js';
import { importRun } from '../../../platform/files/import-run.js';
import { sourceRows } from '../../../platform/files/source-rows.js';
import { EXIT_CODES } from '../../../platform/files/terminal.js';

@Injectable()
export class ImportCommand {
  constructor(
    private readonly imports: ContributionImportService,
    private readonly store: ImportStore,
  ) {}

  run(words: readonly string[], report: ImportReport): Promise<number> {
    return importRun(readOptions(words), report, (options) => this.import(options, report));
  }

  private async import(options: ImportOptions, report: ImportReport): Promise<number> {
    const target = await this.target(options);
    if (!target) {
      report.unknownMeeting(options.meeting);
      return EXIT_CODES.impossible;
    }
    const rules = await this.rules(options, target);
    const { first, all } = await peeked(sourceRows(options.file), PREVIEW_ROWS);
    report.preview(options.file, first, rules.plan);
    const counts = await this.imports.run(all, rules, target, report);
    report.unseen(rules.plan.unseen());
    report.summary(options.meeting, counts, options.isDryRun);
    return counts.refused > 0 ? EXIT_CODES.someRefused : EXIT_CODES.done;
  }

  private async target({ meeting: slug, isDryRun }: ImportOptions): Promise<ImportTarget | null> {
    const meeting = await this.store.meeting(slug);
    if (!meeting) return null;
    const themes = await this.store.themes(meeting.id);
    const subregions = await this.store.subregions(meeting.id);
    return { meeting, isDryRun, references: { symbolPrefix: meeting.symbolPrefix, themes, subregions } };
  }

  private async rules({ map, defaults }: ImportOptions, { references }: ImportTarget): Promise<ImportRules> {
    const countries = await this.store.countries();
    const vocabulary = importVocabulary(references.themes.keys(), references.subregions.keys(), countries);
    return { plan: new ColumnPlan(map), vocabulary, defaults };
  }
}
