/** What was imported says so, from whom it is and what it answers, in four languages and to the letter. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Language } from '@aportes/domain/vocabulary';
import type { CommentPartsFragment } from '@aportes/graphql/generated/graphql';
import { cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { startWords } from '../../lib/words/words';
import { CommentItem } from './comment-item';

const NOBODY: CommentPartsFragment['author'] = {
  name: null,
  institution: null,
  stakeholderKind: null,
  countryCode: null,
  isWithdrawn: false,
  pseudonym: null,
  subregions: [],
};

const IMPORTED: CommentPartsFragment = {
  id: '1',
  kind: 'COMMENT',
  status: 'VISIBLE',
  text: '*Así* es.',
  language: 'es',
  symbols: [],
  createdAt: '2015-09-15T10:50:19.000Z',
  version: 1,
  editedAt: null,
  revisableUntil: null,
  isMine: false,
  isByPresenter: false,
  parentId: null,
  captureMode: 'IMPORT',
  source: 'u-1',
  isReplyToMissing: false,
  inReplyTo: null,
  author: NOBODY,
};

async function shown(language: Language, changes: Partial<CommentPartsFragment>): Promise<string> {
  const words = await startWords(language);
  const { container } = render(
    <I18nextProvider i18n={words}>
      <CommentItem comment={{ ...IMPORTED, ...changes }} />
    </I18nextProvider>,
  );
  return container.textContent ?? '';
}

describe('an imported comment', () => {
  afterEach(cleanup);

  it.each([
    ['es', 'Fuente: u-1', 'Importado', 'En respuesta a un comentario que no está aquí'],
    ['en', 'Source: u-1', 'Imported', 'In reply to a comment that is not here'],
    ['pt', 'Fonte: u-1', 'Importado', 'Em resposta a um comentário que não está aqui'],
    ['fr', 'Source\u00a0: u-1', 'Importé', 'En réponse à un commentaire qui n’est pas ici'],
  ] as const)('says in %s what it is and that what it replies to is not there', async (language, ...said) => {
    const text = await shown(language, { isReplyToMissing: true });
    for (const words of [...said, '*Así* es.']) expect(text).toContain(words);
  });

  it.each([
    ['es', 'Participante 2, sin atribución'],
    ['en', 'Participant 2, not attributed'],
    ['pt', 'Participante 2, sem atribuição'],
    ['fr', 'Participant 2, sans attribution'],
  ] as const)('is not what an unnamed person says, who is told apart in %s', async (language, words) => {
    const author = { ...NOBODY, pseudonym: 2 };
    expect(await shown(language, { captureMode: 'SELF', source: null, author })).toContain(words);
  });

  it('names whom it answers as the source does', async () => {
    const inReplyTo = { id: '2', status: 'VISIBLE', isMine: false, author: NOBODY } as const;
    const replied = { ...inReplyTo, captureMode: 'IMPORT', source: 'u-2' } as const;
    expect(await shown('en', { inReplyTo: replied })).toContain('In reply to u-2');
  });

  it('is told from what somebody says here, whose text is marked', async () => {
    const text = await shown('en', { captureMode: 'SELF', source: null, author: { ...NOBODY, name: 'Ana' } });
    expect(text).toContain('Ana');
    expect(text).toContain('Así es.');
    expect(text).not.toContain('Imported');
  });
});
