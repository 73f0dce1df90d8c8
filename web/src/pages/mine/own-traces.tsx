/** What one has made of the contributions of others: comments, stances, links. */
import { OwnComments } from '../../features/comments/own-comments';
import { OwnEndorsements } from '../../features/endorsements/own-endorsements';
import { OwnLinks } from '../../features/links/own-links';

export function OwnTraces() {
  return (
    <>
      <OwnComments />
      <OwnEndorsements />
      <OwnLinks />
    </>
  );
}
