/** Whom a type or a field of the schema is for: said aloud where it is defined, so that nothing is shown by accident. */
import { Extensions } from '@nestjs/graphql';

export type Audience = 'EVERYBODY' | 'SOME';

/** On a type: whoever comes upon one may know all of it, except its fields that are for some. */
export const ForEverybody = () => Extensions({ audience: 'EVERYBODY' satisfies Audience });

/**
 * On a type: not everybody may see one, and every field that leads to it says so too. On a field: what it answers, or
 * whether, depends on who asks. The rest of such a type is the same for whoever may see it.
 */
export const ForSome = () => Extensions({ audience: 'SOME' satisfies Audience });
