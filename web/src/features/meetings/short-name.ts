/** How people call a meeting in the corridor: its city and year. */
export function shortName(meeting: { place: { city: string }; startsOn: string }): string {
  return `${meeting.place.city} ${meeting.startsOn.slice(0, 4)}`;
}
