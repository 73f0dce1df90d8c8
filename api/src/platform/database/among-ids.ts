/** Ids that are given with a question, of which the database makes one plan however many they are. */

/**
 * Told the ids themselves, PostgreSQL estimates by their number and plans anew each time; where a question reads much
 * around each row, that takes longer than the answer. Behind a SELECT it does not look.
 * @param place such as `$1`
 */
export const givenIds = (place: string): string => `(SELECT ${place}::uuid[])::uuid[]`;

/** The condition that an id is one of them. */
export const amongIds = (place: string): string => `= ANY (${givenIds(place)})`;
