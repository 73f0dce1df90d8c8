/** Buttons: one main action a screen, the rest quiet. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from '../icon/icon';
import { buttonLook, type ButtonLook } from './button-look';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  look?: ButtonLook;
  icon?: IconName;
  children: React.ReactNode;
}

export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonLook(look)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </AriaButton>
  );
}
