/** What a contribution says where others point to it: its title, or else its text, marked only where a person wrote it here. */
import type { MarkPartsFragment } from '@aportes/graphql/generated/graphql';
import type { CaptureMode } from '@aportes/domain/vocabulary';
import { Redacted } from '../../redactions/redacted';
import { PeopleText } from '../../../ui/text/people-text';
import { plainText } from '../../../ui/text/plain-text';

export interface Said {
  title: string | null;
  text: string;
  language: string;
  captureMode: CaptureMode;
  /** Absent where it is one of many in a list of many: marks are bars there. */
  redactions?: readonly MarkPartsFragment[];
}

const isMarked = ({ title, captureMode }: Said): boolean => title === null && captureMode !== 'IMPORT';

export function FirstWords({ contribution }: { contribution: Said }) {
  const { title, text, language } = contribution;
  return (
    <Redacted marks={contribution.redactions}>
      <PeopleText lang={language} text={title ?? text} lines marked={isMarked(contribution)} />
    </Redacted>
  );
}

/** The same inside a button or a label. */
export const plainFirstWords = (contribution: Said): string =>
  contribution.title ?? (isMarked(contribution) ? plainText(contribution.text) : contribution.text);
