/** A migrated database with meetings to import into, and what can be read back from them. */
import { AuditLog } from '../../src/platform/events/audit-log.js';
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MeetingImportService } from '../../src/modules/meetings/meeting-import.service.js';
import { runCommentsImport, runImport, type ImportRun } from './import-command.js';
import { migratedDatabase, type MigratedDatabase } from './migrated-database.js';

export interface ImportWorld {
  database: MigratedDatabase;
  /** A new meeting like the demo's, known by its address. */
  meeting(slug: string): Promise<string>;
  /** A file of these lines, gone with the world. */
  file(name: string, lines: readonly string[]): string;
  run(...words: string[]): Promise<ImportRun>;
  runComments(...words: string[]): Promise<ImportRun>;
  /** Texts of the imported contributions by the ids of their file. */
  storedTexts(slug: string): Promise<Map<string, string>>;
  /** Imported comments in the order in which they are read, everything by the ids of their file. */
  storedComments(slug: string): Promise<StoredComment[]>;
  /** Everything that an import can change, as one value. */
  fingerprint(): Promise<unknown>;
  close(): Promise<void>;
}

export interface StoredComment {
  id: string;
  contribution: string;
  parent: string | null;
  inReplyTo: string | null;
  missing: string | null;
  source: string | null;
  text: string;
  at: Date;
}

const TEXTS = `
SELECT external_id AS id, text FROM contribution c JOIN contribution_revision r ON r.contribution_id = c.id
JOIN meeting m ON m.id = c.meeting_id WHERE m.slug = $1 AND status = 'ACCEPTED' AND capture_mode = 'IMPORT'`;

const COMMENTS = `
SELECT m.external_id AS id, c.external_id AS contribution, p.external_id AS parent, r.external_id AS "inReplyTo",
  m.missing_parent AS missing, m.source, m.text, m.created_at AS at
FROM comment m JOIN contribution c ON c.id = m.contribution_id JOIN meeting ON meeting.id = m.meeting_id
LEFT JOIN comment p ON p.id = m.parent_id LEFT JOIN comment r ON r.id = m.in_reply_to_id
WHERE meeting.slug = $1 ORDER BY m.created_at, m.id`;

const FINGERPRINT = `
SELECT md5(string_agg(c::text, '' ORDER BY c.id)) AS items,
  (SELECT md5(string_agg(r::text, '' ORDER BY r.id)) FROM contribution_revision r) AS texts,
  (SELECT md5(string_agg(m::text, '' ORDER BY m.id)) FROM comment m) AS comments,
  (SELECT string_agg(s::text, '' ORDER BY s::text) FROM symbol_counter s) AS symbols,
  (SELECT count(*) FROM event_log) AS events, (SELECT count(*) FROM audit_log) AS audits FROM contribution c`;

export async function importWorld(name: string): Promise<ImportWorld> {
  const database = await migratedDatabase(name);
  const { app, owner, unitOfWork, close } = database;
  const folder = mkdtempSync(path.join(tmpdir(), 'aportes import '));
  return {
    database,
    async meeting(slug) {
      const symbolPrefix = slug.toUpperCase();
      await new MeetingImportService(unitOfWork, new AuditLog(unitOfWork)).import({
        ...DEMO_MEETING,
        slug,
        symbolPrefix,
      });
      return slug;
    },
    file(fileName, lines) {
      const file = path.join(folder, fileName);
      writeFileSync(file, lines.join('\n'));
      return file;
    },
    run: (...words) => runImport(unitOfWork, ...words),
    runComments: (...words) => runCommentsImport(unitOfWork, ...words),
    async storedTexts(slug) {
      const rows = await app.query<{ id: string; text: string }[]>(TEXTS, [slug]);
      return new Map(rows.map(({ id, text }) => [id, text]));
    },
    storedComments: (slug) => app.query<StoredComment[]>(COMMENTS, [slug]),
    fingerprint: () => owner.query(FINGERPRINT),
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await close();
    },
  };
}
