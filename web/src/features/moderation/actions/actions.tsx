/** All that can be done with the open item: what decides, further actions in a quiet row, and the form of the one that is open. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { Suspense } from 'react';
import desk from '../moderation.module.css';
import type { JustDecided } from '../undo/just-decided';
import type { DeskAction } from './action';
import { ActionButton } from './action-button';
import { FurtherActions } from './further-actions';
import { DESK_ACTIONS } from './registry';
import { useOpenAction } from './use-open-action';

export interface ActionsProps {
  contribution: ContributionCardFragment;
  actions?: readonly DeskAction[];
  onDone: (decided: JustDecided | null) => void;
  /** Stands before the others: what decides at once, or why nothing can be decided. */
  children?: React.ReactNode;
}

export function Actions({ contribution, actions = DESK_ACTIONS, onDone, children }: ActionsProps) {
  const state = useOpenAction();
  const offered = actions.filter(({ isOffered }) => isOffered(contribution));
  const open = offered.find(({ name }) => name === state.open?.name);
  const main = offered.filter(({ isMain }) => isMain);
  return (
    <>
      {main.length > 0 || children ? (
        <div className={desk.decide}>
          {children}
          {main.map((one) => (
            <ActionButton key={one.name} action={one} actions={state} />
          ))}
        </div>
      ) : null}
      <FurtherActions list={offered.filter(({ isMain }) => !isMain)} actions={state} />
      {open ? (
        <Suspense>
          <open.Form
            key={open.name}
            contribution={contribution}
            pressed={state.open?.pressed ?? null}
            onDone={onDone}
            onClose={state.close}
          />
        </Suspense>
      ) : null}
    </>
  );
}
