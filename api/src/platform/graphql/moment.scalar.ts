/** When something happened, as exactly as the reader may know it: a moment, some minutes, or the day alone. */
import { GraphQLError, GraphQLScalarType } from 'graphql';

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}\.\d{3})?Z)?$/;

function moment(value: unknown): string {
  if (typeof value === 'string' && MOMENT.test(value)) return value;
  throw new GraphQLError('A moment is written as 2017-08-30T14:03:21.000Z, or as 2017-08-30.');
}

export const Moment = new GraphQLScalarType<string, string>({
  name: 'Moment',
  description:
    'When something happened, in ISO 8601, as exactly as the viewer may know: as 2017-08-30T14:03:21.000Z, or, where ' +
    'whoever did it is not named to the viewer, the calendar day alone in the time zone of the meeting, as 2017-08-30; ' +
    'of what waits for the desk then the beginning of five minutes, as 2017-08-30T14:00Z.',
  serialize: moment,
  parseValue: moment,
});
