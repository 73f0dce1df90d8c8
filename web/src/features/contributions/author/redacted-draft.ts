/** A new version that is being written, without what was masked meanwhile: nothing else that was typed is lost with it. */
import { masked, maskedAway, type MaskedAway } from '@aportes/domain/redaction.rules';
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { latestRevised, type ReviseDraft, type Revised } from './revise-draft';

/** What was seen when the writing began beside what stands there now. */
function goneSince(seen: Revised, present: Revised): MaskedAway[] {
  return [
    ...maskedAway(seen.title ?? '', present.title ?? ''),
    ...maskedAway(seen.text, present.text),
    ...Object.entries(seen.details).flatMap(([name, text]) =>
      maskedAway(text, new Map(Object.entries(present.details)).get(name) ?? ''),
    ),
  ];
}

/** The same draft where nothing was masked in what it began from. */
export function withoutRedacted(contribution: OwnContributionFragment, draft: ReviseDraft): ReviseDraft {
  const { seen } = draft;
  if (!seen || contribution.redactions.length === 0) return draft;
  const gone = goneSince(seen, latestRevised(contribution));
  if (gone.length === 0) return draft;
  const bare = (text: string) =>
    gone.reduce((left, { number, passage }) => masked(left, passage, number)?.text ?? left, text);
  const bareDetails = (details: Revised['details']) =>
    Object.fromEntries(Object.entries(details).map(([name, text]) => [name, bare(text)]));
  return {
    ...draft,
    ...{ title: bare(draft.title), text: bare(draft.text), reason: bare(draft.reason) },
    details: bareDetails(draft.details),
    seen: {
      ...seen,
      title: seen.title && bare(seen.title),
      text: bare(seen.text),
      details: bareDetails(seen.details),
    },
  };
}
