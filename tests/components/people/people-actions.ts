import { vi } from 'vitest';
import type { PeopleActions } from '../../../components/people/people-actions.ts';

/** Actions that only remember that they were called; what comes from a form goes through unless `through` is false. */
export function peopleActions(through = true) {
  return {
    setEnding: vi.fn<PeopleActions['setEnding']>(),
    addSore: vi.fn<PeopleActions['addSore']>(async () => through),
    changeEnding: vi.fn<PeopleActions['changeEnding']>(),
    repair: vi.fn<PeopleActions['repair']>(async () => through),
    editFact: vi.fn<PeopleActions['editFact']>(async () => through),
    forgetFact: vi.fn<PeopleActions['forgetFact']>(),
    keepFeel: vi.fn<PeopleActions['keepFeel']>(),
    openMail: vi.fn<PeopleActions['openMail']>(),
  };
}
