/** Buttons: one main action a screen, the rest quiet; the browser's own, so that they cost a phone nothing. */
import { Icon, type IconName } from '../icon/icon';
import styles from './button.module.css';
import { buttonLook, type ButtonLook } from './button-look';

type Native = Pick<
  React.ComponentProps<'button'>,
  | 'id'
  | 'ref'
  | 'type'
  | 'autoFocus'
  | 'aria-label'
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-describedby'
  | 'aria-pressed'
  | 'aria-haspopup'
  | 'aria-keyshortcuts'
>;

export interface ButtonProps extends Native {
  look?: ButtonLook;
  icon?: IconName;
  onPress?: () => void;
  isDisabled?: boolean;
  /** Under way: it keeps the focus and takes no press; whoever starts the work announces its end. */
  isPending?: boolean;
  children: React.ReactNode;
}

export function Button(props: ButtonProps) {
  const {
    look = 'plain',
    icon,
    onPress,
    isDisabled,
    isPending,
    type = 'button',
    children,
    ...native
  } = props;
  const press = (event: React.MouseEvent) => {
    if (isPending) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      {...native}
      type={type}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      onClick={press}
      className={`${buttonLook(look)} ${isPending ? styles.pending : ''}`}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}
