/** Where imported comments stand: threads of one level, however deep they go in the source. */

export interface Replying {
  externalId: string;
  parent: string | null;
}

/** What a reply has to know of what it answers. */
export interface Answered {
  id: string;
  contributionId: string;
  /** The comment under which it stands. */
  parentId: string | null;
}

export interface Place {
  parentId: string | null;
  inReplyToId: string | null;
  /** What it replies to, by its id in the source, where that is not there. */
  missingParent: string | null;
}

/** Whatever is replied to before its replies; what replies to itself in a circle begins anywhere. */
export function parentsFirst<Draft extends Replying>(drafts: readonly Draft[]): Draft[] {
  const byId = new Map(drafts.map((draft) => [draft.externalId, draft]));
  const ordered = new Set<Draft>();
  for (const draft of drafts) {
    const chain = new Set<Draft>();
    let at: Draft | undefined = draft;
    while (at && !ordered.has(at) && !chain.has(at)) {
      chain.add(at);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    for (const one of [...chain].reverse()) ordered.add(one);
  }
  return [...ordered];
}

/** @param answered what is there under the name of its parent */
export function placeOf({ parent }: Replying, contributionId: string, answered: Answered | undefined): Place {
  if (parent === null) return { parentId: null, inReplyToId: null, missingParent: null };
  if (answered?.contributionId !== contributionId)
    return { parentId: null, inReplyToId: null, missingParent: parent };
  if (answered.parentId === null) return { parentId: answered.id, inReplyToId: null, missingParent: null };
  return { parentId: answered.parentId, inReplyToId: answered.id, missingParent: null };
}
