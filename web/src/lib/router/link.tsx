/** A link within the product: opened without loading it anew, and fetched ahead when somebody is about to. */
import { useRouter, useView } from './use-router';

export interface LinkProps extends Omit<React.ComponentProps<'a'>, 'href' | 'target' | 'onClick'> {
  to: string;
}

export function Link({ to, children, ...rest }: LinkProps) {
  const { navigate, preload } = useRouter();
  const isHere = useView().pathname === to;
  const open = (event: React.MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    void navigate(to);
  };
  return (
    <a
      {...rest}
      href={to}
      aria-current={isHere ? 'page' : undefined}
      onClick={open}
      onPointerEnter={() => preload(to)}
      onFocus={() => preload(to)}
    >
      {children}
    </a>
  );
}

/** In another tab or window, or onto the disk. */
const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: React.MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
