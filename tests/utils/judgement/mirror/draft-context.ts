import type { DraftContext } from '../../../../utils/judgement/mirror/remark.ts';

/** A draft to one client, in answer to nothing, with nothing known; fields as given. */
export function draftContext(fields: Partial<DraftContext> = {}): DraftContext {
  return {
    from: { name: 'Ada Lund', email: 'ada@lund.example' },
    to: [{ name: 'Nora Beck', email: 'nora@beck.example' }],
    recipients: 1,
    mode: null,
    mood: 'neutral',
    heard: [],
    known: [],
    at: Date.UTC(2026, 4, 4, 9),
    timeZone: 'Europe/Berlin',
    ...fields,
  };
}
