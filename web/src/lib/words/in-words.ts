/** A sentence that is put into words when it is shown: the language may change while it stands. */
import type { TFunction } from 'i18next';

export type InWords = (t: TFunction) => string;
