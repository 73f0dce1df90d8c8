/** Everything that people wrote in the demo meeting, by the session in which they wrote it. */
import { STUDIES_DIASPORA } from './contributions/studies-diaspora.js';
import { STUDIES_GOVERNANCE } from './contributions/studies-governance.js';
import { STUDIES_PATHWAYS } from './contributions/studies-pathways.js';
import { STUDIES_PROTECTION } from './contributions/studies-protection.js';
import { STUDIES_WORK_PRACTICES } from './contributions/studies-work-practices.js';
import { THEME_1_DEBATED } from './contributions/theme-1-debated.js';
import { THEME_1_NOT_TAKEN } from './contributions/theme-1-not-taken.js';
import { THEME_1_PRACTICES } from './contributions/theme-1-practices.js';
import { THEME_1_PROPOSALS } from './contributions/theme-1-proposals.js';
import { THEME_2_PRACTICES } from './contributions/theme-2-practices.js';
import { THEME_2_PROPOSALS } from './contributions/theme-2-proposals.js';
import { THEME_2_VOICES } from './contributions/theme-2-voices.js';
import { THEME_2_WAITING } from './contributions/theme-2-waiting.js';
import type { DemoContribution } from './story.js';
import { typeset } from './typeset.js';

export const CONTRIBUTIONS: readonly DemoContribution[] = typeset([
  ...STUDIES_GOVERNANCE,
  ...STUDIES_DIASPORA,
  ...STUDIES_PROTECTION,
  ...STUDIES_PATHWAYS,
  ...STUDIES_WORK_PRACTICES,
  ...THEME_1_PROPOSALS,
  ...THEME_1_PRACTICES,
  ...THEME_1_DEBATED,
  ...THEME_1_NOT_TAKEN,
  ...THEME_2_PROPOSALS,
  ...THEME_2_PRACTICES,
  ...THEME_2_VOICES,
  ...THEME_2_WAITING,
]);
