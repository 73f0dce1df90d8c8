/** Short words for what became of a contribution, so that its story reads in one line each. */
import type { DeclineReason } from '@aportes/domain/vocabulary';
import type { PersonKey } from './people.js';
import type { DemoStep, DemoText } from './story.js';

export function accepted(ago: number, by: PersonKey): DemoStep {
  return { step: 'ACCEPT', ago, by };
}

export function declined(ago: number, by: PersonKey, reason: DeclineReason, note: string): DemoStep {
  return { step: 'DECLINE', ago, by, reason, note };
}

export function changesRequested(ago: number, by: PersonKey, message: string): DemoStep {
  return { step: 'REQUEST_CHANGES', ago, by, message };
}

export function revised(ago: number, text: Partial<DemoText>, reason?: string): DemoStep {
  return { step: 'REVISE', ago, text, reason };
}

export function withdrawn(ago: number, reason?: string): DemoStep {
  return { step: 'WITHDRAW', ago, reason };
}
