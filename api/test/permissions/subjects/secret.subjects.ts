/** What is sealed or masked, by the names of the tables. */
import { redacted } from '../redaction-subjects.js';
import { sealAsked, sealKept, sealOpened } from '../seal-subjects.js';
import { me, secretary, type Make } from './make.js';

export const SECRETS: Record<string, Make> = {
  "other's request to open": (stage) => sealAsked(stage, stage.here.author),
  "other's opened seal": (stage) => sealOpened(stage, stage.here.author),
  'own request to open': (stage, asker) => sealAsked(stage, stage.here.author, secretary(asker)),
  'own opened seal': (stage, asker) => sealOpened(stage, stage.here.author, secretary(asker)),
  'own unnamed, asked about': (stage, asker) => sealAsked(stage, me(asker)),
  'own unnamed, kept sealed': (stage, asker) => sealKept(stage, me(asker)),
  'own unnamed, opened': (stage, asker) => sealOpened(stage, me(asker)),
  'own redacted': (stage, asker) => redacted(stage, me(asker)),
  "other's redacted": (stage) => redacted(stage, stage.here.author),
  "other's declined and redacted": (stage) => redacted(stage, stage.here.author, 'declined'),
};
