/** The hostile meeting at work: everything that anybody can write in it, written by its people through the API. */
import { request, type APIRequestContext, type Cookie } from '@playwright/test';
import { codeList, detailNames } from '@aportes/domain/contribution.template';
import { newId } from '../../../api/src/kernel/ids.js';
import { webOperation } from '../../../api/test/support/web-operations.js';
import { importHostileMeeting, SLUG } from './hostile-meeting-file.js';
import { COUNT, hostileTexts } from './hostile-texts.js';
import { demo } from './people.js';

type Json = Record<string, unknown>;
type Written = { id: string; symbol: string; version: number };

export interface HostileMeeting {
  joinCode: string;
  /** Cookies of somebody in each role. */
  cookies: Record<string, Cookie[]>;
  /** Addresses of contributions. */
  discussed: string;
  imported: string;
  waiting: string;
  accepted: string[];
  /** Withdrawn after others had endorsed them. */
  withdrawn: string[];
  invited: string[];
}

class Caller {
  constructor(private readonly http: APIRequestContext) {}

  static async open(): Promise<Caller> {
    return new Caller(await request.newContext({ baseURL: demo().url }));
  }

  async ask<Data>(query: string, variables: Json): Promise<Data> {
    const response = await this.http.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify({ query: query.slice(0, 60), variables, errors }));
    return data;
  }

  /** Gives one of the web's commands, which has to be taken. */
  async give(name: string, input: Json): Promise<Json & { contribution?: Written }> {
    const data = await this.ask<Record<string, Json>>(webOperation(name), { input });
    const [result] = Object.values(data);
    const type = result?.['__typename'];
    if (typeof type === 'string' && !/Payload$/.test(type)) throw new Error(JSON.stringify({ name, result }));
    return result as Json & { contribution?: Written };
  }

  async signIn(token: string): Promise<void> {
    const response = await this.http.post('/auth/sign-in', { data: { token } });
    if (!response.ok()) throw new Error(`The secretariat's link answered ${response.status()}.`);
  }

  async cookies(): Promise<Cookie[]> {
    return (await this.http.storageState()).cookies;
  }
}

interface Place {
  id: string;
  joinCode: string;
  sessionId: string;
  themeIds: string[];
  subregionIds: string[];
}

const PLACE = `query ($slug: String!) { meeting(slug: $slug) { id joinCode
  agenda { session { id } } themes { id } subregions { id } } }`;

async function placeOf(secretariat: Caller): Promise<Place> {
  type Things = { id: string }[];
  type Meeting = { id: string; joinCode: string; agenda: { session: { id: string } | null }[] };
  const { meeting } = await secretariat.ask<{ meeting: Meeting & { themes: Things; subregions: Things } }>(
    PLACE,
    { slug: SLUG },
  );
  return {
    id: meeting.id,
    joinCode: meeting.joinCode,
    sessionId: meeting.agenda.find((one) => one.session)!.session!.id,
    themeIds: meeting.themes.map(({ id }) => id),
    subregionIds: meeting.subregions.map(({ id }) => id),
  };
}

async function join(place: Place, at: number): Promise<{ person: Caller; participantId: string }> {
  const person = await Caller.open();
  const participantId = newId();
  await person.give('JoinMeeting', {
    code: place.joinCode,
    participantId,
    name: hostileTexts('name')[at]!,
    institution: hostileTexts('institution')[at]!,
    stakeholderKind: 'ACADEMIA',
    language: 'es',
  });
  return { person, participantId };
}

async function joinAs(place: Place, secretariat: Caller, role: string): Promise<Caller> {
  const { person, participantId } = await join(place, 0);
  await secretariat.give('GrantRole', { participantId, role, sessionId: null });
  return person;
}

/** The hostile text of this number in every field of a contribution. */
function contribution(place: Place, at: number): Json {
  const kind = at % 2 === 0 ? 'RECOMMENDATION' : 'GOOD_PRACTICE';
  const text = (field: string) => hostileTexts(field)[at]!;
  return {
    id: newId(),
    sessionId: place.sessionId,
    kind,
    language: 'es',
    title: text('title'),
    text: text('text'),
    addressees: ['STATES'],
    themeId: place.themeIds[at]!,
    subregionIds: [place.subregionIds[at]!],
    details: detailNames(kind).map((name) => ({ name, text: codeOf(name, at) ?? text(name) })),
  };
}

/** Where only codes of a list are taken. */
function codeOf(name: string, at: number): string | undefined {
  const { codes } = codeList(name) ?? { codes: [] };
  return codes[at % codes.length];
}

const numbers = Array.from({ length: COUNT }, (_, at) => at);
/** One after the other: on a busy machine the database has enough to do. */
async function inTurn<T>(work: (at: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const at of numbers) done.push(await work(at));
  return done;
}

const seen = ({ id, version }: Written) => ({ contributionId: id, expectedVersion: version });

async function submit(person: Caller, place: Place, at: number): Promise<Written> {
  return (await person.give('SubmitContribution', contribution(place, at))).contribution!;
}

/** Asked for changes, answered, and waiting again; and declined with a note, and withdrawn with a reason. */
async function moderate(place: Place, author: Caller, rapporteur: Caller, at: number): Promise<Written> {
  const decide = async (name: string, written: Written, more: Json) =>
    (await rapporteur.give(name, { decisionId: newId(), ...seen(written), ...more })).contribution!;
  const text = (field: string) => hostileTexts(field)[at]!;
  const first = await submit(author, place, at);
  const asked = await decide('RequestChanges', first, { message: text('message') });
  const {
    id: _id,
    sessionId: _s,
    kind: _k,
    themeId: _t,
    subregionIds: _p,
    ...again
  } = contribution(place, at);
  const answer = {
    ...again,
    ...seen(asked),
    revisionId: newId(),
    text: text('revised'),
    reason: text('reason'),
  };
  const waiting = (await author.give('ReviseContribution', answer)).contribution!;
  const second = await submit(author, place, at);
  const declined = await decide('DeclineContribution', second, { reason: 'OTHER', note: text('note') });
  await author.give('WithdrawContribution', { ...seen(declined), reason: text('withdrawal') });
  return waiting;
}

/** Accepted, endorsed by somebody else, and withdrawn with a reason. */
async function buildOnAndWithdraw(
  [author, other]: [Caller, Caller],
  place: Place,
  accept: (written: Written) => Promise<Written>,
  at: number,
): Promise<Written> {
  const written = await accept(await submit(author, place, at));
  const stance = { stance: 'ENDORSED', capacity: 'PERSONAL', revisionNumber: 1 };
  await other.give('EndorseContribution', { id: newId(), contributionId: written.id, ...stance });
  const reason = hostileTexts('withdrawal')[at]!;
  return (await author.give('WithdrawContribution', { ...seen(written), reason })).contribution!;
}

async function discuss(person: Caller, contributionId: string, at: number): Promise<void> {
  const text = hostileTexts('comment')[at]!;
  await person.give('SubmitComment', { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text });
  await person.give('EndorseContribution', {
    id: newId(),
    contributionId,
    revisionNumber: 1,
    stance: 'WITH_RESERVATION',
    capacity: 'PERSONAL',
    reservation: hostileTexts('reservation')[at]!,
  });
}

async function invite(place: Place, secretariat: Caller): Promise<string[]> {
  const people = numbers.map((at) => ({
    id: newId(),
    name: hostileTexts('invitedName')[at]!,
    institution: hostileTexts('invitedInstitution')[at]!,
    email: `hostile-${at}@example.org`,
    language: 'es',
    stakeholderKind: 'ACADEMIA',
  }));
  await secretariat.give('InvitePeople', { meetingId: place.id, people, send: true });
  return people.map(({ email }) => email);
}

async function importedId(): Promise<string> {
  const everybody = await Caller.open();
  type Lists = { meeting: { contributions: { edges: { node: { id: string } }[] } } };
  const { meeting } = await everybody.ask<Lists>(
    `query ($slug: String!, $search: String) { meeting(slug: $slug) {
       contributions(first: 1, filter: { search: $search }) { edges { node { id } } } } }`,
    { slug: SLUG, search: 'importedText' },
  );
  return meeting.contributions.edges[0]!.node.id;
}

export async function plantHostileMeeting(): Promise<HostileMeeting> {
  const secretariat = await Caller.open();
  await secretariat.signIn(await importHostileMeeting());
  const place = await placeOf(secretariat);
  await secretariat.give('OpenSession', { sessionId: place.sessionId });
  const rapporteur = await joinAs(place, secretariat, 'RAPPORTEUR');
  const delegate = await joinAs(place, secretariat, 'DELEGATE');
  const presenter = await joinAs(place, secretariat, 'PRESENTER');
  const experts = await inTurn(async (at) => (await join(place, at)).person);
  const accept = async (written: Written) =>
    (await rapporteur.give('AcceptContribution', { decisionId: newId(), ...seen(written) })).contribution!;
  const discussed = await accept(await submit(delegate, place, 0));
  const accepted = await inTurn(async (at) => {
    await discuss(experts[at]!, discussed.id, at);
    return accept(await submit(experts[at]!, place, at));
  });
  const withdrawn = await inTurn((at) =>
    buildOnAndWithdraw([experts[at]!, experts[(at + 1) % COUNT]!], place, accept, at),
  );
  const waiting = await inTurn((at) => moderate(place, experts[0]!, rapporteur, at));
  const asCookies = async (people: Record<string, Caller>) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(people).map(async ([role, person]) => [role, await person.cookies()] as const),
      ),
    );
  return {
    joinCode: place.joinCode,
    cookies: await asCookies({ expert: experts[0]!, rapporteur, delegate, presenter, secretariat }),
    discussed: `/c/${discussed.symbol}`,
    imported: `/c/${await importedId()}`,
    waiting: `/c/${waiting[0]!.id}`,
    accepted: accepted.map(({ symbol }) => `/c/${symbol}`),
    withdrawn: withdrawn.map(({ symbol }) => `/c/${symbol}`),
    invited: await invite(place, secretariat),
  };
}
