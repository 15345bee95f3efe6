import { describe, expect, it } from 'vitest';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { savedRecord } from './saved-record.ts';

/** A list of a CRM in which lines are ticked. */
export interface PeekedList {
  /** Fixture without its ending; two lines at least, each with a box. */
  readonly fixture: string;
  readonly address: string;
  /** The boxes of the lines, in order. */
  readonly boxes: string;
  /** What a line is, from its box. */
  readonly row: string;
  /** What the first line shows. */
  readonly first: {
    readonly id: string;
    readonly url: string;
    readonly name: string;
    readonly email: string;
    readonly company: string | null;
  };
  /** An address where the same lines are no list of people. */
  readonly elsewhere: string;
}

function tick(box: HTMLInputElement | undefined, is: boolean): void {
  if (!box) throw new Error('the list has fewer lines');
  box.checked = is;
}

/** What holds of every list: whoever is ticked alone is peeked at, and nobody else ever is. */
export function tellsThePeekStory(site: RecordSite, list: PeekedList): void {
  const open = (ticked: readonly number[] = [], address = list.address) => {
    const page = savedRecord(site, list.fixture, address);
    const boxes = [...page.document.querySelectorAll<HTMLInputElement>(list.boxes)];
    for (const place of ticked) tick(boxes[place], true);
    return { page, boxes };
  };

  describe(`X2 the lines of ${site.id} (${list.fixture})`, () => {
    it('are nobody as long as none is ticked', () => expect(open().page.read()).toBeNull());

    it('are peeked at where one is, with the way to its record', () => {
      const { first } = list;
      expect(open([0]).page.read()).toMatchObject({
        kind: 'contact',
        id: first.id,
        url: first.url,
        name: first.name,
        people: [{ name: first.name, emails: [first.email] }],
        company: first.company === null ? null : { name: first.company },
        certainty: 'likely',
      });
    });

    it('are nobody where several are, and whoever is left where one is taken back', () => {
      const { page, boxes } = open([0, 1]);
      expect(page.read()).toBeNull();
      tick(boxes[1], false);
      expect(page.read()?.id).toBe(list.first.id);
    });

    it('are nobody where the one that is ticked is out of sight, or leads nowhere', () => {
      const { page, boxes } = open([0]);
      const row = boxes[0]?.closest<HTMLElement>(list.row);
      for (const link of row?.querySelectorAll('a') ?? []) link.removeAttribute('href');
      expect(page.read()).toBeNull();
      const hidden = open([0]);
      hidden.boxes[0]?.closest(list.row)?.setAttribute('hidden', '');
      expect(hidden.page.read()).toBeNull();
    });

    it('are nobody at another address', () => expect(open([0], list.elsewhere).page.read()).toBeNull());
  });
}
