/** Redactions: passages that are masked for everybody, and their originals, which the secretariat reads. */
import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { TemplatesModule } from '../moderation/templates/templates.module.js';
import { RedactionLookRepository } from './data/redaction-look.repository.js';
import { RedactionRepository } from './data/redaction.repository.js';
import {
  RedactionFields,
  RedactionLookFields,
  TombstoneRedactionFields,
} from './graphql/redaction.fields.js';
import { RedactionResolver } from './graphql/redaction.resolver.js';
import { JoiningRedactions } from './joining-redactions.service.js';
import { PassageMask } from './passage-mask.service.js';
import { PassageSeal } from './passage-seal.service.js';
import { RedactionPreviewService } from './redaction-preview.service.js';
import { RedactionOriginalService } from './redaction-original.service.js';
import { RedactionService } from './redaction.service.js';

@Module({
  imports: [ContributionsModule, TemplatesModule],
  providers: [
    RedactionRepository,
    RedactionLookRepository,
    PassageSeal,
    PassageMask,
    JoiningRedactions,
    RedactionService,
    RedactionPreviewService,
    RedactionOriginalService,
    RedactionResolver,
    RedactionFields,
    TombstoneRedactionFields,
    RedactionLookFields,
  ],
  exports: [JoiningRedactions],
})
export class RedactionsModule {}
