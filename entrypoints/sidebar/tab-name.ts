/** The tabs of a client, in their order. */
export const TABS = ['now', 'history', 'notes', 'nudges'] as const;
export type TabName = (typeof TABS)[number];
