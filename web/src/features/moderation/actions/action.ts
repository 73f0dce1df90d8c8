/** What can be done with the open item of the desk beside accepting it: each action has a button, perhaps a key, and a form of its own. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import type { IconName } from '../../../ui/icon/icon';
import type { JustDecided } from '../undo/just-decided';

export interface ActionFormProps {
  contribution: ContributionCardFragment;
  /** The key that opened it, where it was one. */
  pressed: string | null;
  /** Goes on with the next item; with the decision, where it can be taken back. */
  onDone: (decided: JustDecided | null) => void;
  /** Stays at the item: closes the form, and leads back to its button. */
  onClose: () => void;
}

export interface DeskAction {
  /** Also what its keys in `keys/desk-keys.ts` do. */
  name: string;
  /** Where another one, never offered beside it, has its key. */
  sharesKeyOf?: string;
  icon: IconName;
  word: string;
  /** Decides: stands beside accepting. */
  isMain?: true;
  isOffered: (contribution: ContributionCardFragment) => boolean;
  Form: React.ComponentType<ActionFormProps>;
}
