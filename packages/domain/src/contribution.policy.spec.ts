/** The policy on contributions as a table: who × status, each ability. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor, Viewer } from './actor.js';
import {
  decidesAbout,
  mayAnswerWording,
  mayAppeal,
  mayChangeAttribution,
  mayComment,
  mayDecide,
  mayEndorse,
  mayHear,
  mayReopen,
  mayRevise,
  maySee,
  mayWithdraw,
} from './contribution.policy.js';
import type { ContributionFacts, DeskFacts, DeskMatter } from './contribution.policy.js';
import type { ContributionStatus, Role } from './vocabulary.js';

const person = (participantId: string, role: Role, sessionId: string | null = null): MeetingActor => ({
  meetingId: 'm',
  participantId,
  roles: [{ role, sessionId }],
});
const viewers: Record<string, Viewer> = {
  public: null,
  author: person('author', 'EXPERT'),
  expert: person('other', 'EXPERT'),
  rapporteur: person('rapporteur', 'RAPPORTEUR', 'session'),
  'rapporteur of another session': person('elsewhere', 'RAPPORTEUR', 'another'),
  secretariat: person('secretariat', 'SECRETARIAT'),
};
const facts = (status: ContributionStatus, wasPublic = false): ContributionFacts => ({
  sessionId: 'session',
  authorParticipantId: 'author',
  status,
  wasPublic,
});
const waiting = (status: ContributionStatus, waitingRevisionNumber: number | null): DeskFacts => ({
  ...facts(status),
  waitingRevisionNumber,
  isAppealed: false,
  declinerId: null,
});
type Ability = (viewer: Viewer, facts: ContributionFacts) => boolean;
const whoCan = (ability: Ability, status: ContributionStatus) =>
  Object.keys(viewers).filter((name) => ability(viewers[name] ?? null, facts(status)));

const everyone = Object.keys(viewers);
const room = everyone.filter((name) => name !== 'public');
const others = room.filter((name) => name !== 'author');

describe('contribution policy', () => {
  it.each<[ContributionStatus, string[]]>([
    ['DRAFT', ['author']],
    ['SUBMITTED', room],
    ['IN_REVIEW', room],
    ['CHANGES_REQUESTED', room],
    ['ACCEPTED', everyone],
    ['DECLINED', ['author', 'rapporteur', 'secretariat']],
    ['WITHDRAWN', ['author', 'rapporteur', 'secretariat']],
  ])('shows %s to %j', (status, names) => {
    expect(whoCan(maySee, status)).toEqual(names);
  });

  it.each<ContributionStatus>(['MERGED', 'SPLIT'])(
    'shows what is %s to the room, and to everybody where everybody could read it',
    (status) => {
      expect(whoCan(maySee, status)).toEqual(room);
      expect(everyone.filter((name) => maySee(viewers[name] ?? null, facts(status, true)))).toEqual(everyone);
    },
  );

  it('lets only a rapporteur of the session decide, and only what waits', () => {
    const decide = (status: ContributionStatus, edit: number | null) => ({
      texts: whoCan((viewer) => mayDecide(viewer, 'TEXT', waiting(status, edit)), status),
      edits: whoCan((viewer) => mayDecide(viewer, 'EDIT', waiting(status, edit)), status),
    });
    expect(decide('SUBMITTED', null)).toEqual({ texts: ['rapporteur'], edits: [] });
    expect(decide('IN_REVIEW', null)).toEqual({ texts: ['rapporteur'], edits: [] });
    expect(decide('ACCEPTED', null)).toEqual({ texts: [], edits: [] });
    expect(decide('ACCEPTED', 2)).toEqual({ texts: [], edits: ['rapporteur'] });
  });

  it.each<[DeskMatter, DeskFacts]>([
    ['TEXT', waiting('SUBMITTED', null)],
    ['QUESTION', waiting('SUBMITTED', null)],
    ['EDIT', waiting('ACCEPTED', 2)],
  ])('never lets a rapporteur decide about an own %s', (matter, waits) => {
    const own = { ...waits, authorParticipantId: 'rapporteur' };
    expect(decidesAbout(viewers['rapporteur'] ?? null, own)).toBe(false);
    expect(mayDecide(viewers['rapporteur'] ?? null, matter, own)).toBe(false);
  });

  it('asks for changes and proposes another wording where there is an author to answer', () => {
    const rapporteur = viewers['rapporteur'] ?? null;
    expect(mayDecide(rapporteur, 'QUESTION', waiting('IN_REVIEW', null))).toBe(true);
    expect(mayDecide(rapporteur, 'QUESTION', waiting('ACCEPTED', 2))).toBe(false);
    const imported = { ...waiting('IN_REVIEW', null), authorParticipantId: null };
    expect(mayDecide(rapporteur, 'QUESTION', imported)).toBe(false);
    expect(mayDecide(rapporteur, 'TEXT', imported)).toBe(true);
  });

  it('lets the author alone answer to a wording, as long as it is awaited', () => {
    expect(whoCan(mayAnswerWording, 'AWAITING_AUTHOR')).toEqual(['author']);
    expect(whoCan(mayAnswerWording, 'IN_REVIEW')).toEqual([]);
    expect(whoCan(mayRevise, 'AWAITING_AUTHOR')).toEqual([]);
  });

  it('lets the author appeal what was declined, once', () => {
    const appeals = (status: ContributionStatus, isAppealed: boolean) =>
      whoCan((viewer) => mayAppeal(viewer, { ...waiting(status, null), isAppealed }), status);
    expect(appeals('DECLINED', false)).toEqual(['author']);
    expect(appeals('DECLINED', true)).toEqual([]);
    expect(appeals('CHANGES_REQUESTED', false)).toEqual([]);
  });

  it.each<DeskMatter>(['TEXT', 'QUESTION', 'EDIT'])(
    'leaves the %s of an appeal to another rapporteur',
    (matter) => {
      const rapporteur = viewers['rapporteur'] ?? null;
      const appealed = { ...waiting(matter === 'EDIT' ? 'ACCEPTED' : 'IN_REVIEW', 2), isAppealed: true };
      expect(mayDecide(rapporteur, matter, { ...appealed, declinerId: 'rapporteur' })).toBe(false);
      expect(mayDecide(rapporteur, matter, { ...appealed, declinerId: 'another' })).toBe(true);
      expect(mayDecide(rapporteur, matter, { ...appealed, declinerId: null })).toBe(true);
    },
  );

  it('lets the desk and the secretariat reopen what was accepted, and never an own text', () => {
    const reopen = (facts: DeskFacts) => whoCan((viewer) => mayReopen(viewer, facts), facts.status);
    expect(reopen(waiting('ACCEPTED', null))).toEqual(['rapporteur', 'secretariat']);
    expect(reopen(waiting('ACCEPTED', 2))).toEqual([]);
    expect(reopen(waiting('IN_REVIEW', null))).toEqual([]);
    expect(reopen({ ...waiting('ACCEPTED', null), authorParticipantId: 'secretariat' })).toEqual([
      'rapporteur',
    ]);
    expect(reopen({ ...waiting('ACCEPTED', null), declinerId: 'rapporteur' })).toEqual(['secretariat']);
  });

  it('lets authors revise before review and when changes are requested', () => {
    expect(whoCan(mayRevise, 'SUBMITTED')).toEqual(['author']);
    expect(whoCan(mayRevise, 'CHANGES_REQUESTED')).toEqual(['author']);
    expect(whoCan(mayRevise, 'IN_REVIEW')).toEqual([]);
  });

  it('lets authors withdraw until the archive closes', () => {
    expect(whoCan(mayWithdraw, 'ACCEPTED')).toEqual(['author']);
    expect(whoCan(mayWithdraw, 'ARCHIVED')).toEqual([]);
    expect(whoCan(mayWithdraw, 'WITHDRAWN')).toEqual([]);
  });

  it.each<ContributionStatus>(['SUBMITTED', 'IN_REVIEW', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'])(
    'lets nobody but the author say who is named for what is %s',
    (status) => expect(whoCan(mayChangeAttribution, status)).toEqual(['author']),
  );

  it('leaves who is named as it is once the archive closes', () => {
    expect(whoCan(mayChangeAttribution, 'ARCHIVED')).toEqual([]);
  });

  it('lets the room comment, and all but the author endorse', () => {
    expect(whoCan(mayComment, 'SUBMITTED')).toEqual(room);
    const endorse = (coAuthorIds: string[]) => (viewer: Viewer, of: ContributionFacts) =>
      mayEndorse(viewer, { ...of, coAuthorIds });
    expect(whoCan(endorse([]), 'ACCEPTED')).toEqual(others);
    expect(whoCan(endorse([]), 'DECLINED')).toEqual([]);
    expect(whoCan(endorse(['other']), 'ACCEPTED')).toEqual(others.filter((name) => name !== 'expert'));
  });

  it.each<[string, ContributionStatus, string[]]>([
    ['CONTRIBUTION_ENDORSED', 'ACCEPTED', everyone],
    ['CONTRIBUTION_ENDORSED', 'SUBMITTED', room],
    ['CONTRIBUTION_ENDORSED', 'DECLINED', ['author', 'rapporteur', 'secretariat']],
    ['CONTRIBUTION_CHANGES_REQUESTED', 'CHANGES_REQUESTED', room],
    ['CONTRIBUTION_CHANGES_REQUESTED', 'ACCEPTED', room],
    ['CONTRIBUTION_DECLINED', 'DECLINED', room],
    ['CONTRIBUTION_DECLINED', 'ACCEPTED', room],
    ['CONTRIBUTION_DECISION_UNDONE', 'SUBMITTED', room],
    ['CONTRIBUTION_DECISION_UNDONE', 'ACCEPTED', room],
    ['CONTRIBUTION_ACCEPTANCE_UNDONE', 'SUBMITTED', everyone],
    ['CONTRIBUTION_RETAGGED', 'SUBMITTED', room],
    ['CONTRIBUTION_RETAGGED', 'ACCEPTED', everyone],
    ['CONTRIBUTION_REOPENED', 'IN_REVIEW', everyone],
    ['CONTRIBUTION_RESTORED', 'ACCEPTED', everyone],
    ['CONTRIBUTION_APPEALED', 'IN_REVIEW', room],
    ['CONTRIBUTION_APPEALED', 'ACCEPTED', room],
    ['CONTRIBUTION_WORDING_PROPOSED', 'AWAITING_AUTHOR', room],
    ['CONTRIBUTION_WORDING_PROPOSED', 'ACCEPTED', room],
    ['CONTRIBUTION_WORDING_REJECTED', 'ACCEPTED', room],
    ['CONTRIBUTION_WORDING_LAPSED', 'ACCEPTED', room],
    ['CONTRIBUTION_WITHDRAWN', 'WITHDRAWN', room],
    ['ATTRIBUTION_CHANGED', 'ACCEPTED', everyone],
    ['ATTRIBUTION_CHANGED', 'SUBMITTED', room],
    ['ATTRIBUTION_CHANGED', 'WITHDRAWN', ['author', 'rapporteur', 'secretariat']],
    ['EDIT_SUBMITTED', 'ACCEPTED', ['author', 'rapporteur', 'secretariat']],
    ['EDIT_DECISION_UNDONE', 'ACCEPTED', ['author', 'rapporteur', 'secretariat']],
    ['EDIT_ACCEPTANCE_UNDONE', 'ACCEPTED', everyone],
    ['CONTRIBUTION_CLAIMED', 'IN_REVIEW', ['author', 'rapporteur', 'secretariat']],
    ['CONTRIBUTION_RELEASED', 'SUBMITTED', ['author', 'rapporteur', 'secretariat']],
    ['DESK_NOTE_WRITTEN', 'IN_REVIEW', ['rapporteur', 'secretariat']],
    ['DESK_NOTE_WITHDRAWN', 'DECLINED', ['rapporteur', 'secretariat']],
    ['SEAL_OPENING_ASKED', 'ACCEPTED', ['secretariat']],
    ['SEAL_OPENING_DECLINED', 'ACCEPTED', ['secretariat']],
    ['SEAL_OPENED', 'ACCEPTED', ['author', 'secretariat']],
  ])('tells of %s, when it is %s, %j', (type, status, names) => {
    const hears: Ability = (viewer, of) => mayHear(viewer, { type, wasPublic: false }, of);
    expect(whoCan(hears, status)).toEqual(names);
  });

  it('tells everybody that a text is withdrawn which everybody could read', () => {
    const hears: Ability = (viewer, of) =>
      mayHear(viewer, { type: 'CONTRIBUTION_WITHDRAWN', wasPublic: true }, of);
    expect(whoCan(hears, 'WITHDRAWN')).toEqual(everyone);
  });
});
