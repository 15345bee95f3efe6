/** P3: how one may want a client to feel. */
export const FEELINGS = ['heard', 'safe', 'proud', 'unhurried', 'in-control', 'looked-after'] as const;
export type Feeling = (typeof FEELINGS)[number];
