/** The button of one action: it opens the form of the action beneath, and closes it. */
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import type { ButtonLook } from '../../../ui/button/button-look';
import { pressedKey } from '../keys/pressed-key';
import { useShortcut } from '../keys/single-keys';
import type { DeskAction } from './action';
import type { OpenActions } from './use-open-action';

export interface ActionButtonProps {
  action: DeskAction;
  actions: OpenActions;
  look?: ButtonLook;
}

export function ActionButton({ action, actions, look = 'plain' }: ActionButtonProps) {
  const { name, sharesKeyOf = name, icon, word } = action;
  const { t } = useWords();
  const shortcut = useShortcut();
  return (
    <Button
      ref={actions.buttonOf(name)}
      look={look}
      icon={icon}
      aria-keyshortcuts={shortcut(sharesKeyOf)}
      aria-expanded={actions.open?.name === name}
      onPress={() => actions.toggle(name, pressedKey())}
    >
      {t(word)}
    </Button>
  );
}
