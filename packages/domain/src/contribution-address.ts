/** What an address under `/c/` means: a contribution by symbol or id, or one version of it. */

export interface ContributionAddress {
  /** Symbol or id. */
  contribution: string;
  /** Null for the current version. */
  version: number | null;
}

export function contributionAt(address: string): ContributionAddress {
  const [, contribution, version] = /^(.+)\/v(\d{1,6})\/?$/i.exec(address) ?? [];
  return contribution && version
    ? { contribution, version: Number(version) }
    : { contribution: address, version: null };
}
