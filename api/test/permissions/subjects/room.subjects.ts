/** Comments, support and links, by the names of the tables. */
import { newId } from '../../../src/kernel/ids.js';
import {
  contribution,
  endorsed,
  linked,
  linkedThenDeclined,
  linkedThenWithdrawn,
  NOTE,
  UNNAMED,
  unnamed,
  withdrawnBefore,
} from '../contribution-subjects.js';
import {
  answered,
  answeredQuestion,
  comment,
  commentOn,
  editedComment,
  naming,
  presenters,
  question,
} from '../discussion-subjects.js';
import { me, type Make } from './make.js';

export const OF_THE_ROOM: Record<string, Make> = {
  'own comment beneath unnamed': async (stage, asker) =>
    commentOn(stage, await unnamed(stage, me(asker)), me(asker)),
  'own edited comment beneath unnamed': async (stage, asker) =>
    editedComment(stage, await unnamed(stage, me(asker)), me(asker)),
  "other's edited comment beneath unnamed": async (stage) =>
    editedComment(stage, await unnamed(stage, stage.here.author), stage.here.author),
  "other's link of what is unnamed": (stage) => linked(stage, stage.here.author, 'accepted', UNNAMED),
  'own link of what is unnamed': (stage, asker) => linked(stage, me(asker), 'accepted', UNNAMED),
  "other's comment naming what is accepted": (stage) => naming(stage, 'accepted'),
  "other's comment naming what waits": (stage) => naming(stage, 'waiting'),
  "other's comment naming what was declined": (stage) => naming(stage, 'declined'),
  'own question': (stage, asker) => question(stage, 'accepted', me(asker)),
  "other's question": (stage) => question(stage, 'accepted', stage.here.author),
  "other's question where it waits": (stage) => question(stage, 'waiting', stage.here.author),
  "other's question with its answer": (stage) => answeredQuestion(stage, 'accepted', stage.here.author),
  "presenter's comment": (stage) => presenters(stage),
  "presenter's comment beneath own unnamed": (stage) => presenters(stage, UNNAMED),
  'own reply that was answered': async (stage, asker) =>
    answered(stage, await contribution(stage, stage.here.author, 'accepted'), me(asker)),
  "other's answer to a reply": async (stage) =>
    answered(stage, await contribution(stage, stage.here.author, 'accepted'), stage.here.author),
  "other's answer to a reply beneath unnamed": async (stage) =>
    answered(stage, await unnamed(stage, stage.here.author), stage.here.author),
  "other's comment beneath unnamed": async (stage) =>
    commentOn(stage, await unnamed(stage, stage.here.author), stage.here.author),
  'own endorsed': (stage, asker) => endorsed(stage, me(asker), 'accepted'),
  "other's endorsed": (stage) => endorsed(stage, stage.here.desk, 'accepted'),
  "other's withdrawn, endorsed before": async (stage) =>
    withdrawnBefore(stage, await endorsed(stage, stage.here.desk, 'accepted'), stage.here.author),
  'own endorsed, then withdrawn': async (stage, asker) =>
    withdrawnBefore(stage, await endorsed(stage, me(asker), 'accepted'), stage.here.author),
  'own link of what was withdrawn': async (stage, asker) => {
    const link = await linked(stage, me(asker), 'accepted');
    const withdrawal = { contributionId: link.toId, expectedVersion: 1 };
    await stage.services.revisions.withdraw(stage.here.author, withdrawal);
    return link;
  },
  "other's comment where it was withdrawn": async (stage) => {
    const subject = await comment(stage, 'accepted', stage.here.author);
    await withdrawnBefore(stage, { ...subject, id: subject.contributionId!, version: 2 }, stage.here.author);
    return subject;
  },
  "other's link of what was withdrawn": (stage) => linkedThenWithdrawn(stage, 'accepted'),
  "other's link of what was withdrawn unread": (stage) => linkedThenWithdrawn(stage, 'waiting'),
  'own comment': (stage, asker) => comment(stage, 'accepted', me(asker)),
  "other's comment": (stage) => comment(stage, 'accepted', stage.here.author),
  'own comment where it was withdrawn': async (stage, asker) => {
    const subject = await comment(stage, 'accepted', me(asker));
    await withdrawnBefore(stage, { ...subject, id: subject.contributionId!, version: 2 }, stage.here.author);
    return subject;
  },
  'own comment where it was declined': async (stage, asker) => {
    const subject = await comment(stage, 'waiting', me(asker));
    const decision = { decisionId: newId(), contributionId: subject.contributionId!, expectedVersion: 1 };
    await stage.services.moderation.decline(stage.here.desk, { ...decision, reason: 'OTHER', note: NOTE });
    return subject;
  },
  "other's comment where it waits": (stage) => comment(stage, 'waiting', stage.here.author),
  'own link': (stage, asker) => linked(stage, me(asker), 'accepted'),
  "other's link": (stage) => linked(stage, stage.here.author, 'accepted'),
  'own link of what waits': (stage, asker) => linked(stage, me(asker), 'waiting'),
  "other's link of what waits": (stage) => linked(stage, stage.here.author, 'waiting'),
  "other's link of what is declined": linkedThenDeclined,
};
