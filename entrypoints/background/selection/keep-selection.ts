import { safeParse } from 'valibot';
import { browser } from 'wxt/browser';
import type { SelectedWords } from '../../../utils/clients/page-view.ts';
import { LONGEST_QUOTE } from '../../../utils/ledgers/entry.ts';
import { callPage } from '../../../utils/messaging/call.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { KeepKind } from '../../../utils/messaging/calls/kept.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { ToPages } from '../../../utils/messaging/protocol.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import type { Context } from '../context.ts';
import { lettersOf } from '../ledgers/message-of-words.ts';
import { clientPage, openPage } from '../open-page.ts';
import { selectedWords } from '../page-view-schema.ts';
import { pageKey } from '../tab-states.ts';
import { keepWords } from './keep-words.ts';
import { type KeptAct, withAct } from './kept-in-tab.ts';
import { type WordsOnPage, wordsAlone, wordsOnPage } from './words-on-page.ts';

/**
 * D1: keeps what is selected on a tab's page, with the client whose mail is open there. Before anything else the words
 * are put where they survive this worker; where no client is known, or the database fails, they wait there.
 * @param inMenu the selected words as the browser's menu gives them: used where the page's script does not know better;
 *   null for a key, which gives none
 */
export async function keepSelection(
  context: Context,
  tab: number,
  kind: KeepKind,
  inMenu: string | null,
): Promise<void> {
  const now = Date.now();
  const all = await selectedOn(tab, inMenu);
  const selected = all && { ...all, text: all.text.slice(0, LONGEST_QUOTE) };
  const found = selected && (await lookUp(context, tab, selected, kind, now));
  const act: KeptAct = {
    id: newId(now),
    kind,
    words: found?.words ?? null,
    isCut: all !== null && all.text.length > LONGEST_QUOTE,
    page: found?.page ?? null,
    became: found ? { state: 'waiting', why: 'failed' } : { state: 'nothing-selected' },
  };
  await context.kept.change(tab, (acts) => [...acts.filter((one) => !givesWay(one, act)), act]);
  if (found) await placeWords(context, tab, act, found.words.by);
  else announce('kept');
}

/**
 * Keeps the words of an act with the client of the page that is open now, or says why they wait.
 * @param by whose promise it is
 */
export async function placeWords(
  context: Context,
  tab: number,
  act: KeptAct,
  by: WordsOnPage['by'],
): Promise<void> {
  if (act.words === null) return;
  const words = { ...act.words, by };
  const became = await placed(context, tab, { ...act, words });
  await context.kept.change(tab, (acts) => withAct(acts, act.id, (one) => ({ ...one, words, became })));
  await markWaiting(context, tab);
  announce('kept');
  if (became.state === 'kept') announce('ledgers', 'notes');
}

async function placed(
  context: Context,
  tab: number,
  { id, kind, words }: KeptAct,
): Promise<KeptAct['became']> {
  if (words === null) return { state: 'nothing-selected' };
  try {
    const { person } = await clientPage(context, tab);
    return await context.database.use((db) => keepWords(db, { act: id, kind, words, person }, Date.now()));
  } catch (error) {
    const noClient = error instanceof CallError && error.code === 'no-page';
    return { state: 'waiting', why: noClient ? 'no-client' : 'failed' };
  }
}

/** The page's own answer keeps the lines; but what it has selected may be something else than the menu was opened on. */
async function selectedOn(tab: number, inMenu: string | null): Promise<SelectedWords | null> {
  const answer = await callPage<ToPages>(tab)('selection.read', {}).catch(() => null);
  const checked = safeParse(selectedWords, answer);
  const selected = checked.success ? checked.output : null;
  if (inMenu === null || inMenu.trim() === '') return selected;
  const isSame = selected && lettersOf(inMenu).includes(lettersOf(selected.text).slice(0, TELLING));
  return isSame ? selected : { text: inMenu.trim().slice(0, LONGEST_QUOTE + 1), message: null };
}

/** So many letters tell one selection from another. */
const TELLING = 60;

async function lookUp(
  context: Context,
  tab: number,
  selected: SelectedWords,
  kind: KeepKind,
  now: number,
): Promise<{ words: WordsOnPage; page: string | null }> {
  const state = await context.tabs.get(tab);
  if (!state?.view) return { words: wordsAlone(selected.text), page: null };
  const open = openPage(context.database, state, state.view);
  const words = open.then((page) => wordsOnPage(context, page, selected, kind, now));
  // Whatever fails on the way, the words are there.
  return { words: await words.catch(() => wordsAlone(selected.text)), page: pageKey(state.view) };
}

/** Whether an act need not be remembered beside a new one: only what waits, or waited, must stay. */
function givesWay(old: KeptAct, act: KeptAct): boolean {
  if (old.became.state !== 'waiting') return old.became.state !== 'dropped';
  return (
    old.kind === act.kind && old.page === act.page && old.words?.evidence.quote === act.words?.evidence.quote
  );
}

/** Puts a mark on the button of a tab whose page may show no sidebar to say that words wait, or takes it away. */
export async function markWaiting({ kept, tabs }: Context, tab: number): Promise<void> {
  const view = (await tabs.get(tab))?.view ?? null;
  const waits = view === null && (await kept.of(tab)).some(({ became }) => became.state === 'waiting');
  // Null, of which the types do not know, gives the tab back what stands on the button of all tabs.
  const text = waits ? '?' : (null as unknown as string);
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
}
