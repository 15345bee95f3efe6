import { describe, expect, it } from 'vitest';
import { mirrorDraft } from '../../../../utils/judgement/mirror/mirror-draft.ts';
import type { DraftContext, Flag } from '../../../../utils/judgement/mirror/remark.ts';
import { draftContext } from './draft-context.ts';

/** Short drafts in many wordings: what the mirror notices first, or that they are fine. */
const WORDINGS: readonly (readonly [Flag | 'fine', string, Partial<DraftContext>?])[] = [
  [
    'refusal',
    "Hello Sam,\n\nI had a look with the team. That's not a direction we're going in, so the feature won't be coming.\n\nBo",
  ],
  ['refusal', 'Dear Ms Pike,\n\nWe have to pass on weekend deliveries this year.\n\nBo'],
  ['refusal', 'Hi Ray, weekend slots? Not with our crew size. Bo'],
  [
    'refusal',
    "Dear Ray,\n\nour warranty does not extend to items bought elsewhere, so I can't replace it.\n\nBo",
  ],
  ['refusal', "Dear Ray,\n\nthere's no room for a ninth guest on the boat.\n\nBo"],
  ['refusal', 'Hi Ray, evening appointments are something we stopped doing in 2024. Bo'],
  ['refusal', "Hi Ray, I'd love to say yes but we're fully booked in June. Bo"],
  ['refusal', 'Hi Ray,\n\nthe answer on the extra licences has to be no.\n\nBo'],
  [
    'fine',
    "Hi Ray, I can't make Tuesday, but Wednesday at ten works and I'll bring the samples if they arrive. Bo",
  ],
  [
    'fine',
    "Hi Ray, the bank wouldn't accept the form without a stamp, so I drove there and got one. All done. Bo",
  ],
  ['fine', "Hi Ray, you don't need to do anything. We don't charge for the second visit. Bo"],
  ['fine', "Hi Ray, I couldn't find the cause at once, it was a mouse in the duct. It's mended. Bo"],
  [
    'perfunctory-thanks',
    'Dear Ray,\n\nMany thanks for being with us for yet another year. Your confidence in our work is something we never take for granted.\n\nBo',
  ],
  ['perfunctory-thanks', 'Hi Ray, just a quick note to say how much we appreciate you as a customer. Bo'],
  ['perfunctory-thanks', 'Dear Mr Stone,\n\nwe are most obliged for your esteemed patronage.\n\nBo'],
  ['perfunctory-thanks', 'Dear Ray, it is always a delight doing business with you. Bo'],
  ['fine', 'Dear Ray, thank you for sending the three missing receipts so fast. They close the year. Bo'],
  ['fine', 'Hi Ray, thanks for the call yesterday and for being blunt about the colours. Bo'],
  ['fine', "Thanks Ray, that's clear. Bo"],
  ['fine', "Dear Ray, thank you for trusting me with the key to your mother's house. The boiler runs. Bo"],
  [
    'mass-greeting',
    'Dear all,\n\nAnother twelve months gone! Wishing each and every one of you joy, health and success in the coming year.\n\nBo',
    { recipients: 80 },
  ],
  [
    'mass-greeting',
    "Hello everyone,\n\nSummer's here! Enjoy the sunshine, from your friends at Bo & Co.\n\nBo",
    { recipients: 25 },
  ],
  [
    'fine',
    'Dear all,\n\nthe workshop on 4 June starts at nine in the barn, bring boots.\n\nBo',
    { recipients: 12 },
  ],
  [
    'vendor-phrase',
    'Dear Ray,\n\nI am writing with regard to the above subject. Attached for your reference is the plan.\n\nBo',
  ],
  ['vendor-phrase', 'Dear Ray,\n\nPlease let us know should you require anything further.\n\nBo'],
  ['vendor-phrase', 'Dear Ray,\n\nTrusting the above meets your requirements, we remain yours.\n\nBo'],
  ['vendor-phrase', 'Dear Ray,\n\nwe kindly ask you to confirm receipt at your earliest convenience.\n\nBo'],
  ['vendor-phrase', 'Dear Ray,\n\nAs discussed, kindly see the attached for your kind perusal.\n\nBo'],
  ['no-conclusion', "Hi Ray,\n\nhere's the Q3 dashboard, all twelve tabs filled in.\n\nBo"],
  [
    'no-conclusion',
    "Hi Ray,\n\nI've dropped the usability findings into your folder: 14 sessions, transcripts and clips.\n\nBo",
  ],
  [
    'no-conclusion',
    'Dear Ray,\n\nPlease see the energy audit for the five buildings, with annexes A to D.\n\nBo',
  ],
  ['no-conclusion', "Ray, the heat map's done, link in the ticket. Bo"],
  [
    'fine',
    "Hi Ray,\n\nhere's the Q3 dashboard. Returns are down by half since the new boxes, so please order them for the other shop too.\n\nBo",
  ],
  ['fine', 'Hi Ray, the contract is attached, page 4 has the change you wanted. Bo'],
  ['check-in', "Hi Ray, thought I'd see if you'd come to a decision on the windows. Bo"],
  ['check-in', 'Hi Ray, have you had any thoughts on our proposal? Bo'],
  ['check-in', 'Hi Ray, a gentle reminder about the quote I sent. Bo'],
  [
    'check-in',
    'Hi Ray, is the timeline still looking good from your side? Just keen to keep things moving. Bo',
  ],
  ['check-in', "Hey Ray, long time no hear! What's new on the warehouse project? Bo"],
  ['fine', "Hi Ray, did the new hinge survive the weekend? If it squeaks again I'll swap it for free. Bo"],
  ['promise', 'Hi Ray, expect the drawings in your inbox by Tuesday evening. Bo'],
  ['promise', "Hi Ray, I'll ring the council first thing tomorrow and tell you what they say. Bo"],
  ['promise', 'Hi Ray, you can count on the samples being there on 12 May. Bo'],
  ['promise', 'Hi Ray, our figures come to you no later than 20 May. Bo'],
  ['fine', "Hi Ray, I'd be glad to help whenever you like. Bo"],
  ['fine', 'Hi Ray, on Friday the crane comes and the street is closed until noon. Park at the church. Bo'],
  ['fine', 'Hi Ray, I was at the site on Monday and the wall is dry. Bo'],
  [
    'asks-known',
    "Hi Ray, one thing: what's the delivery address for the chairs? Bo",
    { known: ['Delivery address: 14 Mill Row, rear gate'] },
  ],
  [
    'asks-known',
    'Hi Ray, could you remind me who signs the order on your side? Bo',
    { known: ['Orders are signed by Mrs Bell (mail of 3 March)'] },
  ],
  ['asks-known', 'Hi Ray, how big is the hall again? Bo', { known: ['Hall: 22 by 14 metres'] }],
  [
    'asks-known',
    'Hi Ray, when is your open day? Bo',
    { heard: ['Our open day is on 14 June and the sign has to hang by then.'] },
  ],
  [
    'asks-known',
    'Hi Ray, which colour would you like for the doors? Bo',
    { heard: ['Please paint the doors in moss green, like the gate.'] },
  ],
  [
    'fine',
    'Hi Ray, the doors in moss green, as you wrote, inside too? Bo',
    { heard: ['Please paint the doors in moss green, like the gate.'] },
  ],
  [
    'fine',
    'Hi Ray, what should visitors feel when they come through the gate? Bo',
    { known: ['Gate: moss green'], heard: ['Our open day is on 14 June.'], mode: 'challenge' },
  ],
  ['order-taking', 'Hi Ray, sounds good, the third coat goes on next week. Bo', { mode: 'challenge' }],
  ['order-taking', 'Ray - yep, can do. Bo', { mode: 'challenge' }],
  [
    'order-taking',
    'Dear Ray,\n\nThank you for your enquiry. Our price for the ten chairs is EUR 2,340, delivery in three weeks.\n\nBo',
    { mode: 'clarify' },
  ],
  [
    'order-taking',
    "Dear Ray,\n\nI'm happy to confirm the additional training days. The invoice will follow.\n\nBo",
    { mode: 'challenge' },
  ],
  ['order-taking', "Hi Ray, leave it with us, we'll knock the 10% off. Bo", { mode: 'challenge' }],
  ['order-taking', 'Hi Ray, we can be ready by the 10th, the whole crew moves over. Bo', { mode: 'clarify' }],
  [
    'refusal',
    "Dear Kate,\n\nI've asked around in the house. Sadly a night shift is more than we can staff.\n\nJon",
  ],
  ['refusal', "Hi Kate, an Arabic version won't be possible this year. Jon"],
  ['refusal', "Hi Kate, I'm sorry but that part of the job isn't ours to do. Jon"],
  [
    'refusal',
    'Dear Kate, regrettably the discount you mention ended in March and cannot be granted again. Jon',
  ],
  ['refusal', "Kate, no hourly rates here I'm afraid, we only quote by the project. Jon"],
  [
    'fine',
    "Dear Kate, a night shift is more than our five can staff, but Ana's crew works nights and I've asked her for a price. Jon",
  ],
  ['fine', "Kate, the council said no to the tree. I've appealed, it costs you nothing. Jon"],
  ['fine', "Kate, there's no hurry with the form. Jon"],
  [
    'fine',
    "Kate, I couldn't have the paint matched by eye, so the shop scanned your tile. It's spot on. Jon",
  ],
  [
    'perfunctory-thanks',
    'Dear Kate,\n\nAs the quarter closes we want to say thank you for placing your trust in us.\n\nJon',
  ],
  ['perfunctory-thanks', 'Hi Kate, cheers as ever for the support! Jon'],
  [
    'perfunctory-thanks',
    "Dear Kate, we're proud to count you among our clients and grateful for the good partnership. Jon",
  ],
  ['fine', 'Dear Kate, thanks for holding the gate open for the digger at six in the morning. Jon'],
  ['fine', 'Hi Kate, thank you for the plums! The office smells of them. Jon'],
  ['fine', 'Hi Kate, I appreciate your patience with the dust; the floor is sealed now. Jon'],
  [
    'mass-greeting',
    'Dear customers,\n\nfrom our workshop to your homes: a cosy Advent and a merry Christmas!\n\nJon',
    { recipients: 140 },
  ],
  ['mass-greeting', 'Hi *|FNAME|*,\n\nHappy Thanksgiving from the whole crew!\n\nJon'],
  ['fine', 'Hi both,\n\nhappy new year! The beam came on the 2nd and is dry.\n\nJon', { recipients: 2 }],
  ['vendor-phrase', 'Dear Kate,\n\nWith reference to your email of 3 May, the part has shipped.\n\nJon'],
  [
    'vendor-phrase',
    'Dear Kate,\n\nthe part has shipped. If you have any further questions please do not hesitate to get in touch.\n\nJon',
  ],
  ['vendor-phrase', 'Dear Kate,\n\nPlease find below the tracking number.\n\nJon'],
  ['vendor-phrase', 'Dear Kate, we hope this email finds you well. The part has shipped. Jon'],
  ['fine', 'Kate, the part has shipped. Ring me if the box looks crushed. Jon'],
  ['fine', 'Kate, you asked for the long version, here it is. The pump ran dry because the valve stuck. Jon'],
  ['no-conclusion', 'Hi Kate,\n\nattached the results of the customer survey, 212 answers.\n\nJon'],
  ['no-conclusion', 'Kate, the traffic analysis is in the shared drive, let me know if you can open it. Jon'],
  [
    'no-conclusion',
    'Dear Kate,\n\nwe have completed the assessment of the site. The report (64 pages) can be downloaded from the portal.\n\nJon',
  ],
  [
    'fine',
    "Hi Kate,\n\nattached the results of the customer survey. Two thirds want Saturdays. I'd open one and see.\n\nJon",
  ],
  ['fine', 'Kate, the traffic analysis is in the drive. In one line: nobody turns left. Jon'],
  ['fine', 'Kate, new keys are in the shared cupboard. Jon'],
  ['check-in', 'Hi Kate, just following up on the quote from last week. Jon'],
  ['check-in', 'Hi Kate, any feedback on the samples? Jon'],
  [
    'check-in',
    'Kate, hope all is well. I wanted to check whether you have had time to review the contract. Jon',
  ],
  ['check-in', 'Hi Kate, where are we with the signature? Jon'],
  [
    'fine',
    'Hi Kate, any feedback on the samples? The mill closes its book for August on Thursday, because of the holidays, and oak is going fast. Jon',
  ],
  ['fine', 'Kate, how did the opening go? I saw the queue from the bus. Jon'],
  ['promise', 'Hi Kate, you will get the revised plan from me on Wednesday. Jon'],
  ['promise', "Kate, I'll be at the site at 8 on Thursday with the laser. Jon"],
  ['promise', 'Kate, the spare part will be with you by 14 May. Jon'],
  ['promise', "Kate, we'll send two people over tomorrow morning. Jon"],
  ['fine', 'Kate, if the part comes in time I could fit it on Thursday. Jon'],
  ['fine', 'Kate, we should talk about the roof some day, nothing urgent. Jon'],
  ['fine', 'Kate, last Thursday I promised Leo a cake. You were there. Jon'],
  [
    'asks-known',
    'Hi Kate, before I book, how many people are coming? Jon',
    { known: ['Party of 11 people (her mail, 2 May)'] },
  ],
  [
    'asks-known',
    'Hi Kate, can you give me the phone number of the caretaker? Jon',
    { known: ['Caretaker: Mr Hale, 0555 0199'] },
  ],
  [
    'asks-known',
    'Hi Kate, what is your budget for the kitchen? Jon',
    { heard: ['Our budget is 14,000, not a penny more.'] },
  ],
  ['asks-known', 'Hi Kate, when would you like to start? Jon', { heard: ['We want to start on 2 June.'] }],
  ['fine', 'Hi Kate, 11 people is right, yes? Jon', { known: ['Party of 11 people (her mail, 2 May)'] }],
  [
    'fine',
    'Hi Kate, what made you choose oak? Jon',
    { known: ['Kitchen: oak', 'Budget: 14,000'], mode: 'challenge' },
  ],
  [
    'order-taking',
    "Hi Kate, no problem, we've added the second bathroom to the job. Jon",
    { mode: 'challenge' },
  ],
  ['order-taking', 'Kate, sure thing! Will have it in walnut. Jon', { mode: 'challenge' }],
  [
    'order-taking',
    'Dear Kate,\n\nthe renewal is done, same terms, another year.\n\nJon',
    { mode: 'challenge' },
  ],
  [
    'order-taking',
    'Dear Kate,\n\nThanks for asking. A website like that costs 6,500 and takes eight weeks.\n\nJon',
    { mode: 'clarify' },
  ],
  [
    'fine',
    'Kate, walnut can be had. Who will be leaning on it most, you or the twins? Jon',
    { mode: 'challenge' },
  ],
  ['fine', 'Kate, done, the login is reset. Jon', { mode: 'comply' }],
];

describe('S4, S6, S7, C6, D2, D7 · one thing said in many ways', () => {
  it.each(WORDINGS.map(([flag, draft, around = {}]) => ({ flag, draft, around })))(
    '$flag: $draft',
    ({ flag, draft, around }) => {
      const { shown } = mirrorDraft(draft, draftContext({ from: null, to: [], ...around }));
      expect(shown?.flag ?? 'fine').toBe(flag);
    },
  );
});
