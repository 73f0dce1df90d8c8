/** What went into others, or fell into parts, by the names of the tables. */
import { UNNAMED } from '../contribution-subjects.js';
import { coAuthored, consolidated, dissolved, merged, stranded, withAnother } from '../merging-subjects.js';
import { split, unsplit } from '../splitting-subjects.js';
import { me, type Make } from './make.js';

export const LINEAGE: Record<string, Make> = {
  'own accepted, with another': (stage, asker) => withAnother(stage, me(asker), 'accepted'),
  "other's accepted, with another": (stage) => withAnother(stage, stage.here.author, 'accepted'),
  "other's declined, with another": (stage) => withAnother(stage, stage.here.author, 'declined'),
  "other's split": async (stage) => (await split(stage, stage.here.author, 'accepted')).whole,
  "other's split unread": async (stage) => (await split(stage, stage.here.author, 'waiting')).whole,
  "other's part": async (stage) => (await split(stage, stage.here.author, 'accepted')).part,
  "other's part unread": async (stage) => (await split(stage, stage.here.author, 'waiting')).part,
  "other's part taken back": (stage) => unsplit(stage, stage.here.author, 'accepted'),
  "other's unnamed split": async (stage) =>
    (await split(stage, stage.here.author, 'accepted', UNNAMED)).whole,
  "other's merged": async (stage) => (await merged(stage, stage.here.author, 'accepted')).parent,
  "other's merged unread": async (stage) => (await merged(stage, stage.here.author, 'waiting')).parent,
  "other's merged into what waits": async (stage) =>
    (await merged(stage, stage.here.author, 'accepted', 'waiting')).parent,
  "other's that took one in": async (stage) => (await merged(stage, stage.here.author, 'accepted')).target,
  "other's that took one in unread": async (stage) =>
    (await merged(stage, stage.here.author, 'waiting')).target,
  "other's that took one in, endorsed unread": async (stage) =>
    (await merged(stage, stage.here.author, 'waiting')).target,
  "other's that took an unnamed one in": async (stage) =>
    (await merged(stage, stage.here.author, 'accepted', 'accepted', UNNAMED)).target,
  "other's merged into what was withdrawn": (stage) => stranded(stage),
  'own merged into what waits': async (stage, asker) => {
    const { parent, target } = await merged(stage, me(asker), 'accepted', 'waiting');
    return { ...parent, targetId: target.id };
  },
  'own merged': async (stage, asker) => {
    const { parent, target } = await merged(stage, me(asker), 'accepted');
    return { ...parent, targetId: target.id };
  },
  'own part of a new text': async (stage, asker) => (await consolidated(stage, me(asker))).part,
  "other's part of a new text": async (stage) => (await consolidated(stage, stage.here.author)).part,
  'own text of several': async (stage, asker) => (await coAuthored(stage, me(asker))).text,
  "a text from others'": async (stage) => (await coAuthored(stage, stage.here.author)).text,
  "a text from others', unnamed since": async (stage) =>
    (await coAuthored(stage, stage.here.author, UNNAMED)).text,
  'a text taken apart': (stage) => dissolved(stage),
};
