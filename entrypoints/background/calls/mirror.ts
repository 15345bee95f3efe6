import { optional, picklist, strictObject } from 'valibot';
import { FEELINGS, type Feeling } from '../../../utils/clients/feelings.ts';
import { editTowards } from '../../../utils/judgement/feel-as/towards.ts';
import type { Judgement } from '../../../utils/judgement/judgement.ts';
import { isDoubtful } from '../../../utils/judgement/mirror/doubt.ts';
import { mirrorDraft } from '../../../utils/judgement/mirror/mirror-draft.ts';
import { type DraftContext, FLAGS, type Remark } from '../../../utils/judgement/mirror/remark.ts';
import { saidAlready } from '../../../utils/ledgers/said-already.ts';
import { findDates } from '../../../utils/mail/dates.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import { callPage } from '../../../utils/messaging/call.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { DraftMirror, ShownTowards } from '../../../utils/messaging/draft-mirror.ts';
import type { LedgersNow } from '../../../utils/messaging/now.ts';
import type { FromOurPages, ToPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { readSettings, writeSettings } from '../../../utils/settings/store.ts';
import { besidePerson } from '../../../utils/storage/beside-person.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { clientNow } from '../client-now.ts';
import type { Context } from '../context.ts';
import { mailOf, newestFromClient } from '../judge-message.ts';
import { factsOfNotes } from '../note-facts.ts';
import { clientPage, type OpenPage, tabOf } from '../open-page.ts';
import { tabId } from '../page-view-schema.ts';

/** How much of a long thread is read for what they told us already. */
const TURNS = 20;
/** Where the reminder of a promise stands on its day: at nine in the morning. */
const MORNING = 'T09:00:00';

/** S4: the mirror. The draft goes from the page to the view by messages, and is kept nowhere. */
export function mirrorCalls(context: Context): Handlers<Pick<FromOurPages, 'mirror.get' | 'mirror.off'>> {
  return {
    'mirror.get': {
      args: strictObject({ tab: optional(tabId), feeling: optional(picklist([...FEELINGS, 'none'])) }),
      run: async ({ tab: named, feeling }, caller) => {
        const { mirror } = await readSettings();
        return mirror ? mirrorOf(context, tabOf(named, caller), feeling) : null;
      },
    },
    'mirror.off': {
      args: strictObject({}),
      run: async () => {
        await writeSettings({ mirror: false });
        announce('settings');
        return null;
      },
    },
  };
}

async function mirrorOf(
  context: Context,
  tab: number,
  chosen: Feeling | 'none' | undefined,
): Promise<DraftMirror | null> {
  const about = await clientPage(context, tab).catch(nothingOpen);
  if (about === null) return null;
  const draft = await callPage<ToPages>(tab)('draft.read', {}).catch(nothingOpen);
  if (typeof draft !== 'string' || draft.trim() === '') return null;
  const { judgement, ledgers } = await clientNow(context, about.page, about.client);
  const around = await aroundOf(context, about.page, about.person, judgement);
  const networks = await context.reader.networks();
  const { flags, displeasure } = mirrorDraft(draft, around, networks?.first ?? null);
  const [question] = judgement?.questions ?? [];
  return {
    remarks: flags
      .filter((remark) => !isHeld(remark, ledgers))
      .sort((a, b) => FLAGS.indexOf(a.flag) - FLAGS.indexOf(b.flag))
      .map((remark) => ({ ...remark, dueAt: remark.flag === 'promise' ? dueOf(remark, around) : null })),
    question: question ? { family: question.family, text: question.text } : null,
    displeasure,
    towards: towardsOf(draft, chosen ?? ledgers.people.feelAs ?? 'none'),
  };
}

/** D2, D7: a no or a promise that was kept is offered once. */
function isHeld({ flag, quote }: Remark, { promises, wishes }: LedgersNow): boolean {
  if (flag === 'refusal') return saidAlready(quote, wishes.open);
  const ours = promises.open.filter(({ by }) => by === 'us');
  return flag === 'promise' && saidAlready(quote, ours);
}

/** P3: what would bring the draft nearer to how its reader should feel. */
function towardsOf(draft: string, feeling: Feeling | 'none'): ShownTowards | null {
  const edit = feeling === 'none' ? null : editTowards(draft, feeling);
  return edit && feeling !== 'none' ? { feeling, edit } : null;
}

/** The page is gone, or shows no client: there is no draft to look at. */
function nothingOpen(error: unknown): null {
  if (error instanceof CallError && error.code === 'no-page') return null;
  throw error;
}

async function aroundOf(
  { database, reader }: Context,
  page: OpenPage,
  person: PersonRow,
  judgement: Judgement | null,
): Promise<DraftContext> {
  const { view, account } = page;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const at = Date.now();
  const theirs = view.messages.filter(({ from }) => from !== null && person.addresses.includes(from.email));
  const newest = newestFromClient(page, person);
  const { newestNotes } = await database.use((db) => besidePerson(db, person.id, at));
  const to = view.compose?.recipients ?? [];
  const theirMail = { by: 'client', timeZone } as const;
  const reading = newest && (await reader.read(mailOf(page, newest), theirMail));
  return {
    from: account === '' ? null : { name: null, email: account },
    to,
    recipients: Math.max(1, to.length),
    mode: judgement?.mode ?? null,
    doubtful:
      newest !== null &&
      reading !== null &&
      judgement !== null &&
      isDoubtful(judgement, reading, readMail(mailOf(page, newest), theirMail)),
    mood: reading?.mood ?? 'neutral',
    heard: theirs.slice(-TURNS).map((message) => readMail(mailOf(page, message), theirMail).text),
    known: factsOfNotes(newestNotes).map(({ text }) => text),
    at,
    timeZone,
  };
}

function dueOf({ quote }: Remark, { at, timeZone }: Pick<DraftContext, 'at' | 'timeZone'>): number | null {
  const [day] = findDates(quote, { at, timeZone, ahead: true });
  return day === undefined ? null : new Date(`${day.date}${MORNING}`).getTime();
}
