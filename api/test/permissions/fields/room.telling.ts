/** How each field of discussion, support and links is asked for, and what tells that it was told. */
import { exactly, says, yes, type Telling } from './telling.js';

export const OF_THE_ROOM: Record<string, Telling> = {
  'ContributionLink.from': says('links { from { text } }', 'Que los Estados'),
  'ContributionLink.to': says('links { to { text } }', 'Que los Estados'),
  'ContributionLink.mayUnlink': yes('links { mayUnlink }'),
  'Comment.isMine': yes('comments { edges { node { isMine } } }'),
  'Author.pseudonym': {
    selection: 'comments { edges { node { author { pseudonym } } } }',
    needle: () => /"pseudonym":\d/,
  },
  'Comment.author': says('comments { edges { node { author { name institution } } } }', '"name":"'),
  'Comment.isByPresenter': yes('comments { edges { node { isByPresenter } } }'),
  'Comment.acceptedAnswer': says(
    'comments { edges { node { acceptedAnswer { id } } } }',
    '"acceptedAnswer":{"id"',
  ),
  'Comment.revisableUntil': says('comments { edges { node { revisableUntil } } }', ':"2'),
  'Comment.createdAt': exactly('comments { edges { node { createdAt } } }'),
  'Comment.editedAt': exactly('comments { edges { node { editedAt } } }'),
  'Comment.symbols': says('comments { edges { node { symbols { symbol } } } }', '"symbol":"'),
  'Comment.inReplyTo': says('comments { edges { node { inReplyTo { id } } } }', '"inReplyTo":{"id"'),
  'RepliedComment.author': says('comments { edges { node { inReplyTo { author { name } } } } }', '"name":"'),
  'RepliedComment.isMine': yes('comments { edges { node { inReplyTo { isMine } } } }'),
  'Endorsement.isMine': yes('endorsements { edges { node { isMine } } }'),
  'Endorsement.endorsedBy': says('endorsements { edges { node { endorsedBy { name } } } }', '"name":"'),
  'Endorsement.createdAt': exactly('endorsements { edges { node { createdAt } } }'),
  'ContributionLink.madeAt': exactly('links { madeAt }'),
  'Comment.standsOn': says('comments { edges { node { standsOn { contribution { text } } } } }', 'Que los'),
  'Endorsement.standsOn': says(
    'endorsements { edges { node { standsOn { contribution { text } } } } }',
    'Que los',
  ),
};
