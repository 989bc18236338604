/** The kinds of entity that Namedesk sees. The order is that of lists shown to people. */
export const KINDS = ['person', 'spacecraft', 'organisation', 'place'] as const;

export type Kind = (typeof KINDS)[number];
