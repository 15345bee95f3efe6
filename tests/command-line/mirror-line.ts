import { isDoubtful } from '../../utils/judgement/mirror/doubt.ts';
import { mirrorDraft } from '../../utils/judgement/mirror/mirror-draft.ts';
import type { DraftContext, Reflection, Remark } from '../../utils/judgement/mirror/remark.ts';
import { readMail } from '../../utils/mail/read-mail.ts';
import { judged } from './judge-message.ts';
import type { BareDraft } from './labelled-draft.ts';
import { type BareMessage, mailOf, zoneOf } from './labelled-message.ts';
import { shippedNetworks } from './shipped-reader.ts';

/** A draft that answers nothing bears no date: any fixed day does, so that the same line gives the same answer. */
const SOME_DAY = '2026-01-05T09:00:00Z';

/** What `npm run mirror` writes of one draft. */
export interface MirrorLine {
  readonly id: string | null;
  readonly flags: readonly Remark[];
  readonly shown: Remark | null;
  readonly displeasure: Reflection['displeasure']['risk'];
  readonly medium: Reflection['displeasure']['medium'];
  readonly reasons: readonly string[];
}

/** The new parts of what the client wrote, oldest first, the answered message last. */
function heardIn(message: BareMessage): string[] {
  const earlier = message.thread.filter(({ from }) => from === 'client');
  return [...earlier, message].map(({ body, date }) => {
    const mail = { from: message.from, to: [], at: Date.parse(date), subject: message.subject, text: body };
    return readMail(mail, { timeZone: zoneOf(date), by: 'client' }).text;
  });
}

/** What is known around a draft: the message it answers, judged, and the notes. */
function contextOf({ replyTo, recipients, known }: BareDraft): DraftContext {
  const date = replyTo?.date ?? SOME_DAY;
  const around = { recipients, known, at: Date.parse(date), timeZone: zoneOf(date) };
  if (replyTo === null) return { ...around, from: null, to: [], mode: null, mood: 'neutral', heard: [] };
  const { reading, judgement } = judged(replyTo);
  const to = replyTo.from === null ? [] : [replyTo.from];
  return {
    ...around,
    from: replyTo.to,
    to,
    mode: judgement.mode,
    doubtful: isDoubtful(
      judgement,
      reading,
      readMail(mailOf(replyTo), { timeZone: zoneOf(date), by: 'client' }),
    ),
    mood: reading.mood,
    heard: heardIn(replyTo),
  };
}

/** One draft as the line that is printed. */
export function mirrorLine(draft: BareDraft): MirrorLine {
  const { flags, shown, displeasure } = mirrorDraft(draft.draft, contextOf(draft), shippedNetworks.first);
  const { risk, medium, reasons } = displeasure;
  return { id: draft.id, flags, shown, displeasure: risk, medium, reasons };
}
