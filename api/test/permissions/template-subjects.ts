/** A message to authors that the desk of the place has saved. */
import { newId } from '../../src/kernel/ids.js';
import type { Stage } from './stage.js';
import type { Subject } from './subject.js';

export async function savedMessage({ services, here }: Stage): Promise<Subject> {
  const templateId = newId();
  await services.templates.save(here.desk, {
    ...{ templateId, expectedVersion: 0, purpose: 'REQUEST', language: 'es' },
    ...{ title: 'Falta el plazo', text: '¿Para cuándo?' },
  });
  return { id: templateId, version: 1 };
}
