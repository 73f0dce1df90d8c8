/** The time zone of a meeting, as SQL: by its days the times are told of whoever is not named. */

export const timeZoneOf = (meetingId: string): string =>
  `(SELECT place.time_zone FROM meeting place WHERE place.id = ${meetingId})`;
