/** What is sent with an operation about its subject. */
import type { Subject } from '../subject.js';

export type Json = Record<string, unknown>;

export type Inputs = Record<string, (subject: Subject, meetingId: string) => Json>;

export const WORDING = {
  language: 'es',
  text: 'Que los Estados reconozcan los títulos sin demora.',
  addressees: ['STATES'],
};

/** For a session, unless it is of what is written about a contribution. */
export const draftPlace = ({ id, form }: Subject): Json =>
  form ? { form, contributionId: id } : { form: 'CONTRIBUTION', sessionId: id };
