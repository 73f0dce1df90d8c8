/** What is being written, as it is kept on the device, and how it becomes a submission. */
import type { SubmitContributionInput } from '@aportes/graphql/generated/graphql';
import { hasTitle, isOneLine } from '@aportes/domain/contribution.rules';
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  ContributionKind,
  Language,
} from '@aportes/domain/vocabulary';
import { newId } from '../../../lib/ids/new-id';
import { givenDetails, type TemplateValues } from '../template/template-values';

export interface CaptureDraft {
  /** Made once and kept until the text is taken: sent twice, it is still one contribution. */
  id: string;
  kind: ContributionKind;
  title: string;
  text: string;
  addressees: readonly Addressee[];
  /** Where the session presets none. */
  themeId: string;
  subregionIds: readonly string[];
  countryCodes: readonly string[];
  affectedGroups: readonly AffectedGroup[];
  details: TemplateValues['details'];
  attributionLevel: AttributionLevel;
  /** Null follows the language of the screen. */
  language: Language | null;
  /** When the text was last touched, by the device's clock. */
  writtenAt: string | null;
  /** Help that was sent away, for as long as this text is being written. */
  dismissed?: { coach?: boolean; similar?: readonly string[] };
  /** The parts of a text that was split which are still to be sent, and the text as it was before. */
  upcoming?: readonly string[];
  whole?: { text: string; first: string; parts: number };
}

/** What is known about the writer and the meeting before the first key. */
export interface CapturePresets {
  subregionIds: readonly string[];
  attributionLevel: AttributionLevel;
}

export function newDraft({ subregionIds, attributionLevel }: CapturePresets): CaptureDraft {
  return {
    id: newId(),
    kind: 'RECOMMENDATION',
    title: '',
    text: '',
    addressees: [],
    themeId: '',
    subregionIds,
    countryCodes: [],
    affectedGroups: [],
    details: {},
    attributionLevel,
    language: null,
    writtenAt: null,
  };
}

/**
 * The next one, after one was taken: theme, subregions, kind and the choices about oneself stay. The next part of a
 * text that was split is there already, for the same addressees.
 */
export function nextDraft(sent: CaptureDraft): CaptureDraft {
  const { kind, themeId, subregionIds, attributionLevel, language, addressees, dismissed } = sent;
  const next = { ...newDraft({ subregionIds, attributionLevel }), kind, themeId, language };
  const [text, ...upcoming] = sent.upcoming ?? [];
  return text === undefined
    ? next
    : { ...next, text, upcoming, addressees, dismissed: { coach: dismissed?.coach } };
}

export function touched(draft: CaptureDraft, change: Partial<CaptureDraft>, now: Date): CaptureDraft {
  return { ...draft, ...change, writtenAt: now.toISOString() };
}

/** Only what belongs to the kind is sent; what was typed for another kind stays in the draft. */
export function submissionOf(
  draft: CaptureDraft,
  sessionId: string,
  { language, afterClosing }: { language: Language; afterClosing: boolean },
): SubmitContributionInput {
  const line = isOneLine(draft.kind);
  return {
    id: draft.id,
    sessionId,
    kind: draft.kind,
    language: draft.language ?? language,
    title: hasTitle(draft.kind) ? draft.title : null,
    text: draft.text,
    addressees: draft.kind === 'RECOMMENDATION' ? [...draft.addressees] : [],
    themeId: draft.themeId || null,
    subregionIds: [...draft.subregionIds],
    countryCodes: line ? [] : [...draft.countryCodes],
    affectedGroups: line ? [] : [...draft.affectedGroups],
    details: givenDetails(draft.kind, draft.details),
    attributionLevel: draft.attributionLevel,
    writtenAt: draft.writtenAt,
    afterClosing,
  };
}
