/** The demo's story in the order in which it happened: every act is a command that the product's rules must allow. */
import type { DemoAct } from './acts.js';
import { actsOfSupport } from './acts-of-support.js';
import { CONTRIBUTIONS } from './contributions.js';
import { DAY } from './day.js';
import { demoId } from './demo-id.js';
import { ACTS_OF_LINKING } from './links.js';
import type { DemoComment, DemoContribution, DemoReply, DemoText } from './story.js';

function submission(contribution: DemoContribution): DemoAct {
  const { key: on, author: by, ago } = contribution;
  return { act: 'SUBMIT', ago, by, on, contribution };
}

/** What a version says, without the facts that no version changes. */
function textOf({ title, text, addressees, groups, details }: DemoText): DemoText {
  return { title, text, addressees, groups, details };
}

/** Each step is taken on the version that the one before it left. */
function actsOfSteps(contribution: DemoContribution): DemoAct[] {
  const { key: on, author, then = [] } = contribution;
  let latest = textOf(contribution);
  return then.map((step, index) => {
    const common = { ago: step.ago, on, id: demoId(step.step, `${on}/${index}`), expectedVersion: index + 1 };
    switch (step.step) {
      case 'ACCEPT':
        return { ...common, act: step.step, by: step.by };
      case 'DECLINE':
        return { ...common, act: step.step, by: step.by, reason: step.reason, note: step.note };
      case 'REQUEST_CHANGES':
        return { ...common, act: step.step, by: step.by, message: step.message };
      case 'WITHDRAW':
        return { ...common, act: step.step, by: author, reason: step.reason };
      case 'REVISE':
        latest = { ...latest, ...step.text };
        return {
          ...common,
          act: step.step,
          by: author,
          language: contribution.language,
          text: latest,
          reason: step.reason,
        };
    }
  });
}

function actsOfComment(on: string, name: string, parentId: string | null, comment: DemoReply): DemoAct[] {
  const id = demoId('comment', `${on}/${name}`);
  const { ago, by, withdrawnAgo } = comment;
  const written: DemoAct = { act: 'COMMENT', ago, by, on, id, parentId, comment };
  if (withdrawnAgo === undefined) return [written];
  return [written, { act: 'WITHDRAW_COMMENT', ago: withdrawnAgo, by, on, id }];
}

function actsOfThread(on: string, comment: DemoComment, index: number): DemoAct[] {
  const id = demoId('comment', `${on}/${index}`);
  const replies = (comment.replies ?? []).flatMap((reply, place) =>
    actsOfComment(on, `${index}/${place}`, id, reply),
  );
  return [...actsOfComment(on, String(index), null, comment), ...replies];
}

function actsOf(contribution: DemoContribution): DemoAct[] {
  const { key, support = [], comments = [] } = contribution;
  return [
    submission(contribution),
    ...actsOfSteps(contribution),
    ...support.flatMap((one) => actsOfSupport(contribution, one)),
    ...comments.flatMap((one, index) => actsOfThread(key, one, index)),
  ];
}

/** Oldest first. */
export const TIMELINE: readonly DemoAct[] = [
  ...DAY,
  ...CONTRIBUTIONS.flatMap(actsOf),
  ...ACTS_OF_LINKING,
].sort((one, other) => other.ago - one.ago);
