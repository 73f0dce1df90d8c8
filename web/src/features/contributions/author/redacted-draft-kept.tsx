/** Takes what was masked out of a new version that this device keeps and that nobody has open. */
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useEffect } from 'react';
import { loadDraft, saveDraft } from '../../../lib/drafts/drafts';
import { openForm } from '../../../lib/drafts/open-forms';
import { withoutRedacted } from './redacted-draft';
import { reviseDraftKey, type ReviseDraft } from './revise-draft';

async function maskKept(contribution: OwnContributionFragment): Promise<void> {
  const key = reviseDraftKey(contribution.id);
  const kept = (await loadDraft<ReviseDraft | null>(key))?.value;
  // A form that stands open does it itself.
  if (!kept || openForm(key)) return;
  const bare = withoutRedacted(contribution, kept);
  if (bare !== kept) await saveDraft(key, bare);
}

export function RedactedDraftKept({ contribution }: { contribution: OwnContributionFragment }) {
  useEffect(() => void maskKept(contribution), [contribution]);
  return null;
}
