/** What every part of the capture form is given. */
import type { FormProblems } from '../form/use-form-problems';
import type { CaptureDraft } from './capture-draft';

export interface CaptureFieldsProps {
  draft: CaptureDraft;
  change: (change: Partial<CaptureDraft>) => void;
  problems: FormProblems;
}
