/** Everybody in the sample inbox. `me` is the user; the rest are clients, colleagues and machines. */
export const PEOPLE = {
  me: { name: 'Robin Ashby', email: 'robin@ashbylowe.example' },
  tess: { name: 'Tess Lowe', email: 'tess@ashbylowe.example' },
  dana: { name: 'Dana Okafor', email: 'dana.okafor@brightwaterkitchens.example' },
  henrike: { name: 'Henrike Voss', email: 'h.voss@vossberg-logistik.example' },
  gil: { name: 'Gil Marchetti', email: 'gil@marchettibakery.example' },
  priya: { name: 'Priya Raman', email: 'priya.raman@lanterndental.example' },
  debbie: { name: 'Debbie Tull', email: 'accounts@fernhillschool.example' },
  owen: { name: 'Owen Pryce', email: 'owen@prycevets.example' },
  yuki: { name: 'Yuki Tanabe', email: 'yuki@tanabeceramics.example' },
  sanne: { name: 'Sanne de Wit', email: 's.dewit@waterlandcheese.example' },
  tom: { name: 'Tom Reddy', email: 'tom@harbourgym.example' },
  aisha: { name: 'Aisha Bello', email: 'aisha.bello@kestrelarchitects.example' },
  jonas: { name: 'Jonas Feld', email: 'jonas.feld@feld-maschinenbau.example' },
  lucia: { name: 'Lucía Ferrer', email: 'lucia@olivarhotel.example' },
  bram: { name: 'Bram Kloos', email: 'bram@studio-noord.example' },
  newsletter: { name: 'The Counter', email: 'hello@thecounterweekly.example' },
  receipts: { name: 'Trainline Business', email: 'no-reply@receipts.trainbiz.example' },
} as const;
export type PersonKey = keyof typeof PEOPLE;

/** One letter. `ago` is in days before now; `{in:30}` in the text becomes the month or day that many days later. */
export interface Letter {
  readonly by: PersonKey;
  readonly ago: number;
  readonly text: string;
  readonly to?: readonly PersonKey[];
  readonly cc?: readonly PersonKey[];
}

export interface LetterThread {
  readonly subject: string;
  readonly label?: string;
  readonly letters: readonly Letter[];
}

/** The conversations of the sample inbox, in words of many trades and tempers. Each list runs from old to new. */
export const THREADS: readonly LetterThread[] = [
  {
    subject: 'Showroom follow-ups',
    label: 'Clients',
    letters: [
      {
        by: 'dana',
        ago: 118,
        text: `Hi Robin,

Good to meet you at the fair, and thank you for being the only person there who didn't try to hand me a tote bag.

Our question: people spend an hour in the showroom, love everything, and then we never hear from them again. Where would you start?

Dana`,
      },
      {
        by: 'me',
        ago: 117,
        text: `Hi Dana,

No tote bags, promised. Before I say where to start: what does a couple hear from you in the week after their visit, and from whom?

Robin`,
      },
      {
        by: 'dana',
        ago: 115,
        text: `Honestly? Nothing, unless they ring us. I asked around and everybody thought somebody else did it. That was a slightly awkward coffee.

So let's do the follow-up project. I would love it if the designers could see in one place what a family said about how they cook. Pity that nothing we tried does that.

Dana`,
      },
      {
        by: 'me',
        ago: 96,
        text: `Dana, the first eight follow-ups went out on Thursday and three of them have booked a second visit. The Hendersons said it was the first time a kitchen firm remembered that they bake with their grandson.

Shall we look at the other showroom together after the summer?

Robin`,
      },
      {
        by: 'dana',
        ago: 95,
        text: `The Hendersons rang me to say so! Thank you. Yes, after the summer.

D.`,
      },
      {
        by: 'me',
        ago: 43,
        text: `Hi Dana,

the six weeks are over: 31 families called, 12 second visits, 5 orders. I'll send you the comparison of both showrooms by {in:34}, so that you have it before your board sits down.

Robin`,
      },
      {
        by: 'dana',
        ago: 42,
        text: `Robin, five orders! I read that line to the whole team.

The board will ask one thing: would it work in the second showroom too, where nobody knows you? Could you put together a proposal for rolling it out there? They like numbers and they like them short.

And how is your mother's new hip?

Dana`,
      },
    ],
  },
  {
    subject: 'Sales training for our account managers',
    label: 'Clients',
    letters: [
      {
        by: 'henrike',
        ago: 204,
        text: `Dear Mr Ashby,

thank you for the workshop on Monday. The dispatch team still quotes you when a driver calls at ten to five.

Kind regards
Henrike Voss`,
      },
      {
        by: 'me',
        ago: 203,
        text: `Dear Ms Voss,

that is the nicest place to be quoted. Please give them my best, and tell Mr Albers that his line about the ferry was better than any of mine.

Robin Ashby`,
      },
      {
        by: 'henrike',
        ago: 0.1,
        text: `Dear Mr Ashby,

I hope you and your family are well. After our quarterly review it became clear that the margin on renewals has slipped again, above all in the northern region. We discussed it in the management circle.

We want two days of sales training in {in:150}, for all fourteen account managers. Could you let me know which dates you have free and what it would cost?

The room is taken care of, and our cook has been told about you.

Kind regards
Henrike Voss

Vossberg Logistik GmbH
Head of Sales
Am Fährhafen 4`,
      },
    ],
  },
  {
    subject: 'price',
    label: 'Clients',
    letters: [
      {
        by: 'me',
        ago: 12,
        text: `Hi Gil,

here is the offer for the till and the loyalty cards in all three shops: 4,800 for the set-up and 190 a month. What would have to be true a year from now for you to say it was worth it?

Robin`,
      },
      {
        by: 'gil',
        ago: 2,
        text: `robin

other guy does it for 3900. can you do 10% off? then we can start.

gil

Sent from my phone`,
      },
    ],
  },
  {
    subject: 'Re: Reception training, four practices',
    label: 'Clients',
    letters: [
      {
        by: 'priya',
        ago: 61,
        text: `Hi Robin,

we're opening the fourth practice in the new year and I'd rather our patients were greeted the same way in all of them. Is that something you do?

Best,
Priya`,
      },
      {
        by: 'me',
        ago: 60,
        text: `Hi Priya,

it is, and congratulations. How would a nervous patient notice that they are in one of yours?

Robin`,
      },
      {
        by: 'priya',
        ago: 58,
        text: `Ha. By the time they sit down somebody should know their name and whether they hate the drill. Let me check dates with the practice managers and get back to you next week.

Priya`,
      },
      {
        by: 'priya',
        ago: 1,
        text: `Hi Robin,

sorry for the long silence, the builders have taken over my life.

Could you send me a quote by Friday for reception training in all four practices? The partners meet on Monday and I'd like to have a figure in front of them.

Best,
Priya`,
      },
    ],
  },
  {
    subject: 'invoice 2026-0114',
    label: 'Billing',
    letters: [
      {
        by: 'debbie',
        ago: 0.3,
        text: `Hi Robin, could you just resend invoice 2026-0114 please? Our auditor wants the pdf and I only have a paper copy. Thanks! Debbie`,
      },
    ],
  },
  {
    subject: 'Appointment sync',
    label: 'Clients',
    letters: [
      {
        by: 'owen',
        ago: 33,
        text: `Robin, the calendar sync dropped Saturday's list. We had two spaniels and a very cross parrot in one slot. Please have a look. Owen`,
      },
      {
        by: 'me',
        ago: 33,
        text: `Owen, I'm sorry. I found it: the clock change moved the hour. It's fixed since 14:10 and I've checked every appointment of next week by hand.

Robin`,
      },
      { by: 'owen', ago: 17, text: `It did it again on Tuesday. What's going on?` },
      {
        by: 'me',
        ago: 17,
        text: `I'm on it now, Owen, and will call you before six.

Robin`,
      },
      {
        by: 'owen',
        ago: 0.2,
        text: `Third time the sync failed. Unacceptable. I had a dog on the table and another one booked for the same minute, and its owner drove forty miles.

I don't want an explanation. I want to know who deals with this and by when.

Owen Pryce`,
      },
    ],
  },
  {
    subject: 'They came back!',
    label: 'Clients',
    letters: [
      {
        by: 'me',
        ago: 27,
        text: `Yuki, the reminder for the glazing class goes out on Sunday evening, as you wanted: your handwriting, one picture, no price.

Robin`,
      },
      {
        by: 'yuki',
        ago: 3,
        text: `Dear Robin,

I must tell you this. Eleven people from the spring class came back, and each of them carried the card in their hand, like a ticket. One said: "I felt you were waiting for me."

I have worked for twenty years and this was my best Sunday. Thank you so much. You may tell this to anyone.

Yuki`,
      },
    ],
  },
  {
    subject: 'Automatic reply: Dates for the tasting workshop',
    letters: [
      {
        by: 'me',
        ago: 4,
        text: `Hi Sanne,

which of the two weeks suits the cheesemakers better, the 9th or the 16th?

Robin`,
      },
      {
        by: 'sanne',
        ago: 4,
        text: `Thank you for your message. I am out of the office until {in:12} with no access to e-mail. For urgent matters please call the dairy.

Sanne de Wit
Waterland Cheese`,
      },
    ],
  },
  {
    subject: 'hello again',
    label: 'Clients',
    letters: [
      {
        by: 'tom',
        ago: 76,
        text: `Hey Robin, numbers are in: sign-ups are fine, people just stop coming in month three. Anyway, all good, see you at the harbour run! Tom`,
      },
      {
        by: 'me',
        ago: 75,
        text: `Hey Tom, see you at the start line, and at the finish if my knees agree. Month three deserves a coffee.

Robin`,
      },
      {
        by: 'tom',
        ago: 6,
        text: `Hey Robin,

we've been talking here and we think we need to do something about the member experience. Can you help? Would be great to get your thoughts.

Cheers
Tom`,
      },
    ],
  },
  {
    subject: 'Re: Client portal: one more thing',
    label: 'Projects',
    letters: [
      {
        by: 'me',
        ago: 40,
        text: `Hi Aisha,

the portal is agreed as follows: drawings, approvals, site diary. Launch on {in:55}. I look forward to it.

Robin`,
      },
      {
        by: 'aisha',
        ago: 39,
        text: `Perfect, signed and attached. Looking forward too.

Aisha`,
      },
      {
        by: 'me',
        ago: 11,
        text: `Hi Aisha, approvals are ready to try: you'll find the Miller house in there. Tell me what makes you frown.

Robin`,
      },
      {
        by: 'aisha',
        ago: 1.4,
        text: `Hi Robin,

no frowns, the approvals are lovely and my partner signed her first drawing from a train.

One more thing: could we also add a budget page, so that clients see what each change costs? Ideally in time for the launch. I think it is a small thing compared with the rest.

Warmly,
Aisha

Aisha Bello · Kestrel Architects
12 Mill Lane`,
      },
    ],
  },
  {
    subject: 'AW: Entscheidung / decision on the service desk',
    label: 'Clients',
    letters: [
      {
        by: 'me',
        ago: 21,
        text: `Hello Jonas,

both ways are possible, with your own people or with ours for the first year. Which of them would your customers notice?

Robin`,
      },
      {
        by: 'jonas',
        ago: 5,
        text: `Hello Robin,

we have decided to run the service desk with our own people from the start. The reasons: our customers know Frau Dietz and Herr Kern by voice, the works council prefers it, and the budget for external staff is frozen until spring.

Please go ahead with the set-up as agreed.

Best regards
Jonas Feld`,
      },
    ],
  },
  {
    subject: 'Guest letters before the season',
    label: 'Projects',
    letters: [
      {
        by: 'lucia',
        ago: 30,
        text: `Dear Robin,

the guests who come every year should feel that we waited for them. May I bring Bram from the agency into this? He makes our website and he must know the plan.

Un abrazo,
Lucía`,
        cc: ['bram'],
      },
      {
        by: 'me',
        ago: 29,
        text: `Dear Lucía, dear Bram,

with pleasure. Bram, what do you need from us so that your dates hold?

Robin`,
        cc: ['bram'],
      },
      {
        by: 'lucia',
        ago: 8,
        text: `Dear Robin,

could you prepare the plan for the letters, so that we three can look at it together next week? Bram will need it for the pictures.

Un abrazo,
Lucía`,
        cc: ['bram'],
      },
    ],
  },
  {
    subject: 'Dates for the harvest menu training',
    letters: [
      {
        by: 'lucia',
        ago: 160,
        text: `Dear Robin, the kitchen loved the day with you. The chef says he now tastes the menu with the ears, too. Lucía`,
      },
      {
        by: 'me',
        ago: 159,
        text: `Tell him I now listen with the fork.

Robin`,
      },
    ],
  },
  {
    subject: 'The Counter #112: the quiet power of "let me show you"',
    letters: [
      {
        by: 'newsletter',
        ago: 0.4,
        text: `The Counter, every Sunday

This week: three shops that stopped asking "can I help you?", a baker who writes on bags, and why a waiting time feels shorter when it is named.

Read it in your browser

You receive this because you subscribed at thecounterweekly.example. Unsubscribe at any time.`,
      },
    ],
  },
  {
    subject: 'Your receipt for booking TB-20418',
    letters: [
      {
        by: 'receipts',
        ago: 7,
        text: `Thank you for your booking.

Booking reference: TB-20418
Total paid: 84.60

Please do not reply to this e-mail.`,
      },
    ],
  },
  {
    subject: 'Ideas for the spring letter',
    letters: [
      {
        by: 'me',
        ago: 9,
        to: ['me'],
        text: `Note to self: ask Yuki whether the card may be shown; ask Owen nothing until the sync holds for a month.`,
      },
    ],
  },
];
