import { describe, expect, it } from 'vitest';
import type { RecordSite } from '../../../../utils/sites/records/record-site.ts';
import { savedRecord } from './saved-record.ts';

/** A list of a CRM in which lines are selected. */
export interface PeekedList {
  /** Fixture without its ending; two lines at least, each with a box. */
  readonly fixture: string;
  readonly address: string;
  /** What is marked of the lines, in order: their boxes, or the lines themselves. */
  readonly boxes: string;
  /** How it is marked; a box is ticked, where nothing else is said. */
  readonly mark?: (box: Element, is: boolean) => void;
  /** What a line is, from its box. */
  readonly row: string;
  /** What the first line shows. */
  readonly first: {
    /** Null where the lines lead nowhere; then `url` is the list's. */
    readonly id: string | null;
    readonly url: string;
    readonly name: string;
    /** Null where the list shows none. */
    readonly email: string | null;
    readonly company: string | null;
  };
  /** An address where the same lines are no list of people. */
  readonly elsewhere: string;
}

/** Ticks a box, be it the browser's own or one that the page draws. */
export function tick(box: Element, is: boolean): void {
  if (box instanceof HTMLInputElement) box.checked = is;
  else box.setAttribute('aria-checked', String(is));
}

/** What holds of every list: whoever is ticked alone is peeked at, and nobody else ever is. */
export function tellsThePeekStory(site: RecordSite, list: PeekedList): void {
  const mark = (box: Element | undefined, is: boolean) => {
    if (!box) throw new Error('the list has fewer lines');
    (list.mark ?? tick)(box, is);
  };
  const open = (marked: readonly number[] = [], address = list.address) => {
    const page = savedRecord(site, list.fixture, address);
    const boxes = [...page.document.querySelectorAll(list.boxes)];
    for (const place of marked) mark(boxes[place], true);
    return { page, boxes };
  };

  describe(`X2 the lines of ${site.id} (${list.fixture})`, () => {
    it('are nobody as long as none is selected', () => expect(open().page.read()).toBeNull());

    it('are peeked at where one is, with the way to its record if they have one', () => {
      const { first } = list;
      expect(open([0]).page.read()).toMatchObject({
        kind: 'contact',
        id: first.id,
        url: first.url,
        name: first.name,
        people: [{ name: first.name, emails: first.email === null ? [] : [first.email] }],
        company: first.company === null ? null : { name: first.company },
        certainty: 'likely',
        line: first.id === null ? 'unlinked' : 'linked',
      });
    });

    it('are nobody where several are, and whoever is left where one is taken back', () => {
      const { page, boxes } = open([0, 1]);
      expect(page.read()).toBeNull();
      mark(boxes[1], false);
      expect(page.read()?.name).toBe(list.first.name);
    });

    it('are nobody where the one that is selected is out of sight, or says neither record nor address', () => {
      const { page, boxes } = open([0]);
      const row = boxes[0]?.closest(list.row);
      for (const link of [row, ...(row?.querySelectorAll('a') ?? [])]) link?.removeAttribute('href');
      if (list.first.id === null) for (const link of row?.querySelectorAll('a') ?? []) link.remove();
      expect(page.read()).toBeNull();
      const hidden = open([0]);
      hidden.boxes[0]?.closest(list.row)?.setAttribute('hidden', '');
      expect(hidden.page.read()).toBeNull();
    });

    it('are nobody at another address', () => expect(open([0], list.elsewhere).page.read()).toBeNull());
  });
}
