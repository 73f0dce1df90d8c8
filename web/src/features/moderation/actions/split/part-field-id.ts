/** The id of a part's field on the page, by its path in what is sent: what a summary of problems links to. */
export const partFieldId = (field: string): string => `split-${field.replaceAll('.', '-')}`;
