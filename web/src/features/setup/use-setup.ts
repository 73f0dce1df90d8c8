/** The first person's form: what stands in its way, what the server says of the file, and coming in. */
import { useMutation } from '@apollo/client/react';
import { isEmailAddress, normalizeEmail } from '@aportes/domain/email';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { Language } from '@aportes/domain/vocabulary';
import { RequestEmailCodeDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { fieldWords } from '../../lib/problems/problems';
import type { InWords } from '../../lib/words/in-words';
import { useWords } from '../../lib/words/use-words';
import { beginMeeting } from './begin-meeting';
import { readMeetingFile } from './meeting-file';

export interface SetupDraft {
  name: string;
  email: string;
  file: File | null;
}

export interface Begun {
  meeting: string;
  /** Where a code was sent; null where that failed, and can be done later. */
  email: string | null;
}

interface Attempt {
  number: number;
  problems: readonly FieldProblem[];
  /** As the server wrote them, in the language that was asked in. */
  reasons: string[];
  reasonsLang?: Language;
  /** What is wrong with no field. */
  failure: InWords | null;
}

interface FieldProblem {
  field: keyof SetupDraft;
  inWords: InWords;
}

export const SETUP_FIELD = (field: keyof SetupDraft) => `setup-${field}`;

const ofFile = (text: string): FieldProblem => ({ field: 'file', inWords: (t) => t(text) });

function ofPerson({ name, email }: SetupDraft): FieldProblem[] {
  const limit = TEXT_LIMITS.personName;
  const code = textFault(name, limit);
  const ofName: FieldProblem[] = code
    ? [{ field: 'name', inWords: (t) => fieldWords(t, { field: 'name', code, limit: limit.max }) }]
    : [];
  if (isEmailAddress(normalizeEmail(email))) return ofName;
  return [...ofName, { field: 'email', inWords: (t) => t('web:back.problems.email.NOT_AN_EMAIL') }];
}

export function useSetup(token: string, onBegun: (begun: Begun) => void) {
  const { t, language } = useWords();
  const startAsMe = useAnotherPerson();
  const [request] = useMutation(RequestEmailCodeDocument);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, problems: [], reasons: [], failure: null });

  const refuse = (what: Partial<Attempt>) =>
    setAttempt(({ number }) => ({ number: number + 1, problems: [], reasons: [], failure: null, ...what }));

  /** Signed in by now: the address counts once its code is typed. */
  const sendCode = async (email: string): Promise<string | null> => {
    const answer = await request({ variables: { input: { email } } }).catch(() => null);
    return answer?.data?.requestEmailCode.__typename === 'EmailCodeSent' ? email : null;
  };

  const send = async (draft: SetupDraft): Promise<void> => {
    const read = await readMeetingFile(draft.file);
    const fault = typeof read === 'string' ? [ofFile(`people:setup.${read}`)] : [];
    const problems = [...ofPerson(draft), ...fault];
    if (problems.length > 0 || typeof read === 'string') return refuse({ problems });
    const answer = await beginMeeting({ token, name: draft.name.trim(), language, file: read.content });
    if (answer === 'refused') return refuse({ failure: (words) => words('people:setup.refused') });
    if (typeof answer === 'string')
      return refuse({ failure: (words) => words('web:back.problems.tooOften') });
    if ('problems' in answer)
      return refuse({
        problems: [ofFile('people:setup.problems')],
        reasonsLang: language,
        reasons: answer.problems.map(({ place, text }) => (place ? `${place}: ${text}` : text)),
      });
    await startAsMe();
    onBegun({ meeting: answer.meeting, email: await sendCode(normalizeEmail(draft.email)) });
  };

  const begin = (draft: SetupDraft) => {
    if (busy) return;
    setBusy(true);
    void send(draft)
      .catch(() => refuse({ failure: (words) => words('web:back.problems.unreachable') }))
      .finally(() => setBusy(false));
  };

  const { number, problems, failure, reasons, reasonsLang = language } = attempt;
  return {
    busy,
    attempt: number,
    problems: problems.map(({ field, inWords }) => ({ fieldId: SETUP_FIELD(field), text: inWords(t) })),
    reasons,
    reasonsLang,
    failure: failure && failure(t),
    begin,
  };
}
