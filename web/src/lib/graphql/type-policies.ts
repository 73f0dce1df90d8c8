/** How the cache keeps lists and the things inside them: one entry for a thing, one list for each filter. */
import type { FieldPolicy, TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const paged = (...keyArgs: string[]): FieldPolicy =>
  relayStylePagination(keyArgs.length > 0 ? keyArgs : false);

export const TYPE_POLICIES: TypePolicies = {
  Query: {
    fields: {
      // Read once and handed out; the next page takes the place of the last.
      changesSince: { keyArgs: false, merge: false },
      contributionRecord: paged('contributionId'),
      meetingRecord: paged('meetingId', 'sessionId', 'action', 'doerId', 'from', 'to'),
    },
  },
  Meeting: {
    fields: {
      contributions: paged('filter', 'orderBy'),
      queue: paged('filter', 'isMine'),
      myContributions: paged('isAwaited'),
      myComments: paged(),
      myEndorsements: paged(),
      myLinks: paged(),
      myNotifications: paged(),
      // Read whole.
      myDrafts: { merge: false },
      participants: paged(),
      invitations: paged(),
      abilities: { merge: true },
    },
  },
  Session: { fields: { wall: paged('orderBy') } },
  Lineage: { fields: { coAuthors: { merge: false } } },
  Contribution: {
    fields: {
      comments: paged(),
      endorsements: paged(),
      abilities: { merge: true },
      author: { merge: true },
      claim: { merge: false },
      breadth: { merge: true },
      lineage: { merge: true },
    },
  },
};
