import type { PageThread } from '../../clients/page-view.ts';
import type { RoundcubeSelectors } from './selectors.ts';

/** When each page where a mail was written was first seen to have sent it, in Unix ms. */
const times = new WeakMap<Document, number>();

/**
 * X5: when the mail of this page was sent, as Roundcube says for half a second before it goes back to the list. The same
 * words stand there behind a draft that was saved; the form tells which of the two was asked for.
 * @returns Unix ms, or null where it was not sent
 */
export function sentAt(document: Document, names: RoundcubeSelectors): number | null {
  const form = document.querySelector(names.form)?.closest('form');
  if (!form?.hasAttribute('target') || !document.querySelector(names.confirmed)) return null;
  if (form.querySelector<HTMLInputElement>(names.asDraft)?.value !== '') return null;
  const at = times.get(document) ?? Date.now();
  times.set(document, at);
  return at;
}

/** Where a new mail is found again: the folder its copy was put into. An answer is found beside the mail it answers. */
export function sentThread(
  document: Document,
  { origin, pathname }: Location,
  names: RoundcubeSelectors,
): PageThread {
  const folder = document.querySelector<HTMLInputElement | HTMLSelectElement>(names.keptIn)?.value ?? '';
  const query = new URLSearchParams({ _task: 'mail', ...(folder !== '' && { _mbox: folder }) });
  const subject = document.querySelector<HTMLInputElement>(names.subjectField)?.value ?? '';
  return { id: null, subject: subject.slice(0, 1_000), url: `${origin}${pathname}?${query}` };
}
