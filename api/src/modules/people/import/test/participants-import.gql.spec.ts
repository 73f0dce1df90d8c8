/** `aportes participants import`: a list becomes invitations, every bad row says why, and nothing happens twice. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { translator } from '@aportes/i18n/translator';
import type { Language } from '@aportes/domain/vocabulary';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { createWorld, type World } from '../../../../../test/support/contribution-world.js';
import { openMailbox, type Mailbox } from '../../../../../test/support/mailbox.js';
import { JobRunner } from '../../../../platform/jobs/job-runner.service.js';
import { ParticipantsCommand } from '../participants.command.js';
import { ParticipantsReport } from '../participants-report.js';

let api: BootedApi;
let world: World;
let mailbox: Mailbox;
let folder: string;

async function run(words: readonly string[], language: Language = 'en') {
  const t = await translator(language);
  const lines: string[] = [];
  const report = new ParticipantsReport(
    (key, values) => t([`peopleImport:${key}`, `import:${key}`], values ?? {}),
    { out: (line) => void lines.push(line), refuse: (line) => void lines.push(line), progress: () => {} },
  );
  const code = await api.app.get(ParticipantsCommand).run(words, report);
  return { code, lines };
}

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

const into = (name: string, ...rest: string[]) => ['import', name, '--meeting', 'imp2017', ...rest];

async function invited(where = 'true'): Promise<Record<string, unknown>[]> {
  return api.database.owner.query(
    `SELECT email, name, institution, country_code AS country, stakeholder_kind AS kind, language, capacities,
       (SELECT array_agg(role || coalesce(' ' || a.position, '') ORDER BY a.position, role) FROM invitation_role r
         LEFT JOIN session s ON s.id = r.session_id LEFT JOIN agenda_item a ON a.id = s.agenda_item_id
         WHERE r.invitation_id = v.id) AS roles
     FROM invitation v WHERE ${where} ORDER BY email`,
  );
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'aportes people '));
  mailbox = await openMailbox();
  api = await bootApi('participants_import', { smtpUrl: mailbox.url });
  await api.app.get(JobRunner).start();
  world = await createWorld(api.database.owner, 'IMP2017');
  for (let count = 0; count < 3; count += 1) await world.session();
}, 30_000);

afterAll(async () => {
  await api.close();
  await mailbox.close();
  rmSync(folder, { recursive: true });
});

describe('a list of participants', () => {
  const CSV = `\uFEFFNombre y apellido;Correo electrónico;Institución;País;Tipo;Idioma;Papel;Sesión;Teléfono
"Quispe, Rosa";Rosa@Example.org;Universidad;Chile;Academia;español;Relatora, Experto;2, 3;555
Marie Jean;marie@example.org;;JAM;Estados;FR;Delegada;;
Luis;luis@example.org;ONG;cl;CIVIL_SOCIETY;;;;
`;

  it('is read by known columns and by the words of four languages', async () => {
    const { code, lines } = await run(into(file('lista.csv', CSV)), 'es');
    expect({ code, lines: lines.slice(-6) }).toMatchObject({ code: 0 });
    expect(await invited()).toEqual([
      {
        email: 'luis@example.org',
        name: 'Luis',
        institution: 'ONG',
        country: 'CL',
        kind: 'CIVIL_SOCIETY',
        language: 'es',
        capacities: ['PERSONAL', 'INSTITUTION'],
        roles: ['EXPERT'],
      },
      {
        email: 'marie@example.org',
        name: 'Marie Jean',
        institution: null,
        country: 'JM',
        kind: 'STATE',
        language: 'fr',
        capacities: ['PERSONAL'],
        roles: ['DELEGATE'],
      },
      {
        email: 'rosa@example.org',
        name: 'Quispe, Rosa',
        institution: 'Universidad',
        country: 'CL',
        kind: 'ACADEMIA',
        language: 'es',
        capacities: ['PERSONAL', 'INSTITUTION'],
        roles: ['RAPPORTEUR 2', 'RAPPORTEUR 3', 'EXPERT'],
      },
    ]);
    expect(lines).toContain('  Teléfono → no se usa');
    expect(lines).toContain(
      '  línea 2: Quispe, Rosa · Rosa@Example.org · Universidad · Chile · Academia · español · Relatora, Experto · 2, 3',
    );
    expect(lines.at(-1)).toBe('Aún no se envió ningún correo: envíelos desde la página «Personas».');
  });

  it('changes nothing the second time, also under other names and as JSON', async () => {
    const before = await api.database.owner.query<unknown[]>('SELECT * FROM invitation ORDER BY id');
    const again = await run(into(file('lista.csv', CSV)));
    expect(again.lines).toContain('  invited          0');
    expect(again.lines).toContain('  already there  3');
    const json = file('other.jsonl', '{"email":"LUIS@example.org","name":"Otro Nombre","kind":"STATE"}\n');
    expect((await run(into(json, '--send'))).code).toBe(0);
    expect(await api.database.owner.query<unknown[]>('SELECT * FROM invitation ORDER BY id')).toEqual(before);
  });

  it('says of every bad row which line, which field and why, and keeps the good ones', async () => {
    const rows = [
      '{"email":"no es correo","name":"A","kind":"STATE"}',
      '{"email":"buena1@example.org","name":"Buena","kind":"DIASPORA"}',
      '{"email":"b@example.org","name":" ","kind":"marcianos","country":"Atlántida","language":"klingon"}',
      '{"email":"c@example.org","name":"C","kind":"STATE","role":"RAPPORTEUR","session":"99"}',
      '{"email":"buena1@example.org","name":"Repetida","kind":"STATE"}',
      '{"email":"d@example.org","name":"D"}',
      'no json',
      `{"email":"e@example.org","name":"${'x'.repeat(201)}","kind":"STATE"}`,
    ];
    const { code, lines } = await run(into(file('mala.jsonl', rows.join('\n'))));
    expect(code).toBe(2);
    const reasons = lines.filter((line) => line.startsWith('line '));
    expect(reasons.map((line) => line.split(' · ').slice(0, 3).join(' '))).toEqual([
      'line 1 e-mail NOT_AN_EMAIL',
      'line 3 stakeholder kind NOT_IN_LIST',
      'line 3 name REQUIRED',
      'line 3 country NOT_IN_LIST',
      'line 3 language NOT_IN_LIST',
      'line 4 session NOT_IN_LIST',
      'line 5 e-mail EMAIL_REPEATED',
      'line 6 stakeholder kind REQUIRED',
      'line 7 row NOT_JSON',
      'line 8 name TOO_LONG',
    ]);
    expect(reasons.find((line) => line.includes('EMAIL_REPEATED'))).toContain('line 2.');
    expect(await invited(`email = 'buena1@example.org'`)).toMatchObject([
      { name: 'Buena', kind: 'DIASPORA' },
    ]);
    expect(lines).toContain('  refused        7');
    expect(lines.join('\n')).not.toMatch(/problems\.|fields\.|\{\{/);
  });

  it('is only tried out where that is asked for', async () => {
    const one = file('prueba.jsonl', '{"email":"prueba@example.org","name":"Prueba","kind":"IGO"}');
    const { code, lines } = await run(into(one, '--dry-run', '--send'));
    expect(code).toBe(0);
    expect(lines).toContain('  would be invited 1');
    expect(await invited(`email = 'prueba@example.org'`)).toEqual([]);
  });

  it('of hundreds goes in whole and is sent at once where that is asked for', async () => {
    const rows = Array.from({ length: 250 }, (_, index) =>
      JSON.stringify({
        email: `p${index}@hall.example`,
        name: `Persona ${index}`,
        kind: 'MIGRANT_ORGANIZATION',
      }),
    );
    const { code, lines } = await run(into(file('sala.jsonl', rows.join('\n'))));
    expect(code).toBe(0);
    expect(lines).toContain('  invited          250');
    expect(await invited(`email LIKE '%@hall.example'`)).toHaveLength(250);
    const one = file(
      'una.jsonl',
      '{"email":"enviada@example.org","name":"Enviada","kind":"IGO","language":"pt"}',
    );
    await run(into(one, '--send'));
    expect((await mailbox.until('enviada@example.org')).subject).toBe('Convite: IMP2017');
    const waiting = mailbox.mails.filter(({ to }) => to[0]?.endsWith('@hall.example'));
    expect(waiting).toHaveLength(0);
  });

  it('that cannot be read, or is for no meeting, says so', async () => {
    expect((await run(['import', 'x.csv'])).code).toBe(1);
    expect((await run(['export', 'x.csv', '--meeting', 'imp2017'])).code).toBe(1);
    expect((await run(into('/nowhere.csv'))).lines.at(-1)).toBe('There is no file /nowhere.csv.');
    expect((await run(['import', 'x.csv', '--meeting', 'none'])).lines).toEqual([
      'There is no meeting none.',
    ]);
  });
});
