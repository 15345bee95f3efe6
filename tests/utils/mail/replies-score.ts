import { readMail } from '../../../utils/mail/read-mail.ts';
import { type Heard, heardOfThem } from '../../../utils/nudges/answers.ts';
import { type SampleReply, WRITTEN_AT } from '../../fixtures/replies/sample-reply.ts';
import { DANA, ME, makeMessage } from '../clients/make-view.ts';

const ZONE = 'Europe/Berlin';

/** What a reply is heard as by one who waits, in the words of the sample. */
export function heardAs([, text]: SampleReply): Heard {
  const subject = 'Re: Training';
  const message = makeMessage({ at: WRITTEN_AT, text, from: DANA });
  const mail = { from: DANA, to: [ME], at: WRITTEN_AT, subject, text };
  const wroteAt = WRITTEN_AT - 86_400_000;
  return heardOfThem(message, readMail(mail, { by: 'client', timeZone: ZONE }), ZONE, { subject, wroteAt });
}

/** Whether it was heard as what it is: an automatic reply is none, whether it names a day or not. */
export function isRight(reply: SampleReply): boolean {
  const [what, , day] = reply;
  const heard = heardAs(reply);
  if (what === 'answer') return heard.what === 'answer';
  if (what === 'away')
    return day === null ? heard.what === 'nothing' : heard.what === 'away' && heard.until === day;
  return heard.what === 'holding' && heard.promise.due === day;
}

/** Whether it was taken for an answer without being one: the fault that costs a follow-up. */
export function isSilentLoss(reply: SampleReply): boolean {
  return reply[0] !== 'answer' && heardAs(reply).what === 'answer';
}
