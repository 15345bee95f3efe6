import { anyView } from './any-view.ts';
import type { Page } from './app-frames.ts';
import { lookAt } from './look.ts';
import { readPeople } from './read-people.ts';
import type { AnyRead } from './reader.ts';
import { routeOf } from './route.ts';

/** The reader of records: whom the one that is open is about. */
export function readPeoplePage({ document, location }: Page): AnyRead {
  const looked = lookAt(document);
  const people = readPeople(document, location, routeOf(location), looked);
  return { view: people && anyView(people.record, null), root: looked.root, body: null };
}
