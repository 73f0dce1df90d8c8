/** The way to a contribution's page: by its symbol, or by its id where it has none yet. */
import { addressOf } from '../../meetings/addresses';
import { Link } from '../../../lib/router/link';

export interface ContributionLinkProps {
  contribution: { id: string; symbol: string | null };
  className?: string;
  children: React.ReactNode;
}

export function ContributionLink({ contribution, className, children }: ContributionLinkProps) {
  return (
    <Link to={addressOf(contribution)} className={className}>
      {children}
    </Link>
  );
}

/** Inside a meeting its own prefix says nothing: `T3/R-014` for `SCL2017/T3/R-014`. */
export function shortSymbol(symbol: string): string {
  return symbol.slice(symbol.indexOf('/') + 1);
}
