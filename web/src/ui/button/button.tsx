/** Buttons: one main action a screen, the rest quiet. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from '../icon/icon';
import styles from './button.module.css';
import { buttonLook, type ButtonLook } from './button-look';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  look?: ButtonLook;
  icon?: IconName;
  children: React.ReactNode;
}

/**
 * While pending it keeps the focus and takes no press. The library's own pending state leaves an unnamed image
 * behind for screen readers, so whoever starts the work announces its end.
 */
export function Button({ look = 'plain', icon, children, isPending, ...rest }: ButtonProps) {
  const waiting = isPending ? { onPress: undefined, type: 'button' as const } : {};
  return (
    <AriaButton {...rest} {...waiting} className={`${buttonLook(look)} ${isPending ? styles.pending : ''}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </AriaButton>
  );
}
