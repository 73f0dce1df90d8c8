/** The actions of the desk, in the order of their buttons. */
import { ASSIGN } from '../assigning/assign';
import type { DeskAction } from './action';
import { DECLINE } from './decline/decline';
import { DECLINE_EDIT } from './decline-edit/decline-edit';
import { MERGE } from './merge/merge';
import { REDACT } from './redact/redact';
import { REOPEN } from './reopen/reopen';
import { NOTE } from './note/note';
import { REQUEST } from './request/request';
import { SPLIT } from './split/split';
import { TAGS } from './tags/tags';
import { TOGETHER } from './together/together';
import { WORDING } from './wording/wording';

export const DESK_ACTIONS: readonly DeskAction[] = [
  REQUEST,
  DECLINE,
  DECLINE_EDIT,
  WORDING,
  TAGS,
  ASSIGN,
  MERGE,
  TOGETHER,
  SPLIT,
  REOPEN,
  REDACT,
  NOTE,
];
