/** Buttons: one main action a screen, the rest quiet. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from '../icon/icon';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  children: React.ReactNode;
}

export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`${styles.button} ${styles[look]}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </AriaButton>
  );
}
