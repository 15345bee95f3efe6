import { describe, expect, it } from 'vitest';
import type { Address } from '../../../utils/clients/address.ts';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import type { PageMessage } from '../../../utils/clients/page-view.ts';
import { readMail } from '../../../utils/mail/read-mail.ts';
import {
  canBeHeard,
  type Heard,
  heardOfThem,
  heardOfUs,
  isItsThread,
  isTheirs,
  sideOf,
} from '../../../utils/nudges/answers.ts';
import { newWait } from '../../../utils/nudges/wait.ts';
import { COLLEAGUE, DANA, LAWYER, ME, makeMessage, TOM } from '../clients/make-view.ts';

const ZONE = 'Europe/Berlin';
/** Monday, 7 December 2026, 10:00 in Berlin: we asked. */
const ASKED = Date.UTC(2026, 11, 7, 9);
const LATER = ASKED + 26 * 3_600_000;
const OWN = ownIdentity(ME.email, { emails: [], domains: [] });
const CLIENT = { addresses: [DANA.email], companyDomain: 'acme.example' };

function message(text: string, part: Partial<PageMessage> = {}): PageMessage {
  return makeMessage({ at: LATER, text, ...part });
}

/** What a mail of theirs is, a day after we asked. */
function theirs(text: string, subject = 'Re: Training', from: Address = DANA): Heard {
  const { at } = message(text);
  const reading = readMail({ from, to: [ME], at: at ?? 0, subject, text }, { by: 'client', timeZone: ZONE });
  return heardOfThem(message(text, { from }), reading, ZONE);
}

function ours(text: string, subject = 'Re: Training'): Heard {
  const reading = readMail({ from: ME, to: [DANA], at: LATER, subject, text }, { by: 'us', timeZone: ZONE });
  return heardOfUs(message(text, { from: ME, to: [DANA] }), reading);
}

describe('X5 an answer is', () => {
  it.each([
    'Thursday works.',
    'No.',
    'Thanks!',
    'Could you send me the spec first?',
    'Yes, go ahead. I will send the order on Monday.',
    'Passt, bitte schicken Sie die Bestellung.',
    'We have received your offer and take it.',
    'I was out of the office until yesterday. Thursday works for us.',
    '> Would Thursday work?\n\nIt would.',
    'I will be out of the office next week, so can we do the 20th instead?',
    'I am on holiday until Monday, but yes, go ahead.',
    'I am away until the 14th. Option B it is.',
    'Out of office on Friday but happy to talk Monday!',
    'As discussed on the phone, we take option B. I will get back to you about the colour.',
    'On it, and we choose the blue one.',
  ])('any later mail of theirs: %j', (text) => {
    expect(theirs(text)).toEqual({ what: 'answer', at: LATER });
  });

  it('of the client, from any of their addresses', () => {
    expect(
      isTheirs('dana@home.example', { ...CLIENT, addresses: [DANA.email, 'dana@home.example'] }, OWN),
    ).toBe(true);
  });

  it('of somebody of the same company', () => {
    expect(sideOf(message('Yes.', { from: TOM }), CLIENT, OWN)).toBe('theirs');
    expect(isTheirs('ina@sales.acme.example', CLIENT, OWN)).toBe(true);
  });

  it('not of a stranger, of a colleague of ours, or of whom the page hides', () => {
    expect(sideOf(message('Yes.', { from: LAWYER }), CLIENT, OWN)).toBe('others');
    expect(sideOf(message('Yes.', { from: COLLEAGUE, to: [ME] }), CLIENT, OWN)).toBe('others');
    expect(sideOf(message('Yes.', { from: null }), CLIENT, OWN)).toBe('others');
  });

  it('not of somebody with free mail from the same provider', () => {
    const free = { addresses: ['dana@gmail.com'], companyDomain: null };
    expect(isTheirs('dana@gmail.com', free, OWN)).toBe(true);
    expect(isTheirs('tom@gmail.com', free, OWN)).toBe(false);
  });

  it('in the thread, by the id of the site', () => {
    const nudge = { thread: { id: 't1', subject: 'Training', url: 'u' }, wait: null };
    expect(isItsThread(nudge, { id: 't1', subject: 'Something else', url: 'u' })).toBe(true);
    expect(isItsThread(nudge, { id: 't2', subject: 'Something else', url: 'u' })).toBe(false);
  });

  it.each([
    ['Re: Training', true],
    ['AW: WG: training', true],
    ['Automatic reply: Training', true],
    ['Accepted: Training', true],
    ['Abwesenheitsnotiz: Re: Training', true],
    ['RE: [EXTERNAL] Training', true],
    ['AW: [Ext] Re: Training', true],
    ['Re: **External sender** Training', true],
    ['[SPAM?] Re: Training', true],
    ['EXT: Training', true],
    ['[External training] Training', false],
    ['Training in May', false],
    ['', false],
  ])('in a broken thread, by the same subject: %j is %s', (subject, same) => {
    const wait = newWait({ since: ASKED, stem: 'training', question: null });
    expect(isItsThread({ thread: null, wait }, { id: 't2', subject, url: 'u' })).toBe(same);
    expect(
      isItsThread({ thread: null, wait: { ...wait, stem: '' } }, { id: null, subject: '', url: 'u' }),
    ).toBe(false);
  });

  it('later than what asked', () => {
    expect(canBeHeard(message('Yes.'), ASKED)).toBe(true);
    expect(canBeHeard(message('Yes.'), LATER)).toBe(false);
    expect(canBeHeard(message('Yes.', { at: null }), ASKED)).toBe(false);
  });

  it('read when the whole mail stands on the page, and not before', () => {
    expect(canBeHeard(message('Yes.', { state: 'collapsed' }), ASKED)).toBe(false);
    expect(canBeHeard(message(' '), ASKED)).toBe(false);
  });
});

describe('X5 no answer is', () => {
  it.each([
    ['I am out of the office until 18 December. In urgent cases ask Tom.', 'Re: Training', '2026-12-19'],
    ['Back on 21 December.', 'Automatic reply: Training', '2026-12-21'],
    ['I am on leave until the 20th.', 'Automatic reply: Training', '2026-12-21'],
    ['I am on annual leave, returning Monday.', 'Out of office: Training', '2026-12-14'],
    ['Closed from 24 to 28 December.', 'Abwesenheitsnotiz: Training', '2026-12-29'],
    ['I’m currently out of the office, returning Monday 14th December.', 'Re: Training', '2026-12-14'],
    ['Hi, I am off work at the moment and back on 14 December.', 'Re: Training', '2026-12-14'],
    ['OOO until 4 January. Happy holidays!', 'Re: Training', '2027-01-05'],
    [
      'The office is closed from 23 December to 3 January. We reopen on 4 January.',
      'Re: Training',
      '2027-01-04',
    ],
    ['We are closed until 4 January and will answer every mail then.', 'Re: Training', '2027-01-05'],
    ['I am out of office. I return on 14 December.', 'Re: Training', '2026-12-14'],
  ])('an out-of-office, which says when they are back: %j', (text, subject, until) => {
    expect(theirs(text, subject)).toEqual({ what: 'away', at: LATER, until });
  });

  it.each([
    ['Ich bin im Urlaub und lese keine Mails.', 'Abwesenheitsnotiz: Training'],
    ['Je suis absente.', 'Réponse automatique : Training'],
    ['I am away and read no mail.', 'Automatic reply: Training'],
    ['Thanks for your email. I am off sick at the moment. Please contact reception.', 'Re: Training'],
    [
      'I am on maternity leave until spring. Tom looks after my accounts, please contact him.',
      'Re: Training',
    ],
  ])('an out-of-office that names no day: %j', (text, subject) => {
    expect(theirs(text, subject)).toEqual({ what: 'nothing' });
  });

  it.each([
    [
      'Ich bin vom 14. bis 18. Dezember nicht erreichbar. Ihre Nachricht beantworte ich danach.',
      '2026-12-19',
    ],
    ['Je suis en congé jusqu’au 20 décembre inclus. Merci de votre message.', '2026-12-21'],
    ['Estoy de vacaciones y vuelvo el 21 de diciembre. Gracias por su mensaje.', '2026-12-21'],
    ['Sono in ferie fino al 20 dicembre. Per urgenze chiamare Paolo.', '2026-12-21'],
    ['Ik ben met vakantie tot en met 20 december. Voor dringende zaken: Piet.', '2026-12-21'],
    ['Estou de férias até 20 de dezembro. Para assuntos urgentes fale com a Marta.', '2026-12-21'],
  ])('an out-of-office in another language, told by its words: %j', (text, until) => {
    expect(theirs(text)).toEqual({ what: 'away', at: LATER, until });
  });

  it.each([
    ['Danke, ich melde mich am Freitag.', '2026-12-11'],
    ['Je vous réponds lundi.', '2026-12-14'],
    ['Ne parlo internamente e le faccio sapere.', null],
  ])('a reply that holds us off in another language: %j', (text, due) => {
    expect(theirs(text)).toMatchObject({ what: 'holding', promise: { by: 'client', due } });
  });

  it.each([
    'Jag är på semester till och med den 20 december. Vid brådskande ärenden kontakta Anna på anna@acme.example.',
    'Jestem na urlopie do 20.12. W pilnych sprawach proszę o kontakt: 22 123 45 67.',
    'Tämä on automaattinen vastaus. Palaan takaisin myöhemmin ja vastaan silloin viestiinne.',
    'Я в отпуске до 20 декабря, пишите на sales@acme.example',
    '12月20日まで休暇をいただいております。これは自動応答です。',
    'Hi, bin grad weg und erst am Montag wieder da, ruft mich sonst an: 0171 5550123, dann am 14.12.',
  ])('nothing that anybody can tell, where it looks automatic in a language that is not read: %j', (text) => {
    expect(theirs(text)).toEqual({ what: 'doubtful', at: LATER });
  });

  it.each([
    'Tack, torsdag passar bra för oss och vi kommer alla tre till mötet då.',
    'Так, згодні. Надсилайте договір.',
  ])('while a mail in such a language that looks like a person is one: %j', (text) => {
    expect(theirs(text)).toEqual({ what: 'answer', at: LATER });
  });

  it.each([
    ['Your message could not be delivered.', 'Undeliverable: Training', DANA],
    ['The mailbox is full.', 'Re: Training', { name: null, email: 'mailer-daemon@acme.example' }],
  ])('a bounce: %j', (text, subject, from) => {
    expect(theirs(text, subject, from)).toEqual({ what: 'nothing' });
  });

  it.each([
    ['', 'Accepted: Training'],
    ['Dana Ruiz has accepted this invitation.', 'Accepted: Training @ Thu 10 Dec'],
    ['When: Thursday 10:00', 'Zugesagt: Training'],
    [
      'Dana Ruiz has accepted this invitation.\n\nCellar walk\nThursday 10:00\n\nInvitation from Google Calendar',
      'Re: Training',
    ],
    ['Dana Ruiz has tentatively accepted this event.', 'Re: Training'],
    ['Your message was read on Tuesday.', 'Read: Training'],
  ])('a receipt of the calendar or of the mail program: %j, %j', (text, subject) => {
    expect(theirs(text, subject)).toEqual({ what: 'nothing' });
  });

  it("while words of their own beside the calendar's are one", () => {
    const text = 'See you on Thursday then. Shall I bring the list?';
    expect(theirs(text, 'Accepted: Training')).toMatchObject({ what: 'answer' });
  });

  it.each([
    'We have received your request, ticket #48213.',
    'Thank you for contacting Acme Support. A member of our team will reply within 2 business days.',
    'Your request has been received. Reference: INC-004711.',
    'Ihre Anfrage ist eingegangen (Ticket 48213).',
    'Thank you for your enquiry. We aim to respond within 48 hours.',
    'Thanks for getting in touch! We will get back to you within two working days.',
  ])('an acknowledgement that a program sends: %j', (text) => {
    expect(theirs(text)).toEqual({ what: 'nothing' });
  });

  it.each([
    ['Let me check with finance, back next week.', '2026-12-18'],
    ['Thanks. I need to ask Tom first and will get back to you by Friday.', '2026-12-11'],
    ['I will come back to you.', null],
    ['Leave it with me.', null],
    ['On it - back to you shortly', null],
    ['Just seen this. Will look at it tomorrow.', '2026-12-09'],
    ['Still waiting on legal, will update you once I hear.', null],
    ['Got it, will come back to you asap.', null],
    ['Can I get back to you on this on Thursday?', '2026-12-10'],
    ['Bit hectic here, I will have a proper look on Friday.', '2026-12-11'],
    ['Robin, need to run this past finance first, will come back to you early next week. Karl', '2026-12-14'],
    ['Will keep you posted.', null],
  ])('a reply that holds us off, which is their promise: %j', (text, due) => {
    const heard = theirs(text);
    expect(heard).toMatchObject({ what: 'holding', at: LATER, promise: { by: 'client', due } });
    expect(heard.what === 'holding' && text.includes(heard.promise.quote)).toBe(true);
  });

  it('promised in the words under which the reader proposes it', () => {
    const text = 'Let me check with finance, back next week.';
    const { promises } = readMail(
      { from: DANA, to: [ME], at: LATER, subject: 'Re: Training', text },
      { by: 'client', timeZone: ZONE },
    );
    expect(theirs(text)).toMatchObject({ promise: promises[0] });
  });

  it('a mail of ours: we wrote again', () => {
    expect(sideOf(message('Any news?', { from: ME, to: [DANA] }), CLIENT, OWN)).toBe('ours');
    expect(ours('Hi Dana,\n\nany news on the seats?\n\nKim')).toEqual({ what: 'ours', at: LATER });
  });

  it('a mail of ours that only gives thanks, or that a program of ours sent', () => {
    expect(ours('Great, thanks!')).toEqual({ what: 'nothing' });
    expect(ours('I am out of the office until 18 December.', 'Automatic reply: Training')).toEqual({
      what: 'nothing',
    });
  });

  it('a mail of ours to somebody else', () => {
    expect(sideOf(message('FYI', { from: ME, to: [COLLEAGUE] }), CLIENT, OWN)).toBe('others');
    expect(sideOf(message('Any news?', { from: ME, to: [] }), CLIENT, OWN)).toBe('ours');
  });
});
