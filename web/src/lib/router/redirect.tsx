/** Leads on to another address, which takes the place of this one; not somebody who has already chosen another way. */
import { useEffect } from 'react';
import { useNavigate, useView } from './use-router';

export function Redirect({ to }: { to: string }): null {
  const navigate = useNavigate();
  const { pathname } = useView();
  useEffect(() => {
    if (location.pathname === pathname) void navigate(to, { replace: true });
  }, [navigate, pathname, to]);
  return null;
}
