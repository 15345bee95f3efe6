import type { Win, WinKind } from './win.ts';

/** S6: how a win is celebrated. Each costs time and no money. */
export const WAYS = ['message', 'call', 'card', 'colleague'] as const;
export type Way = (typeof WAYS)[number];

/** A run of a message: ours, a quote of theirs, or what only the user can fill in, named without brackets. */
export interface MessagePart {
  readonly kind: 'ours' | 'theirs' | 'blank';
  readonly text: string;
}

/** S6: what can be done about a win. */
export interface Celebration {
  /** Those that fit, the message first. */
  readonly ways: readonly Way[];
  /** The one real question of a call. */
  readonly question: string;
  readonly message: readonly MessagePart[];
}

interface Words {
  readonly ways: readonly Way[];
  /** Says what is good about it, plainly. */
  readonly glad: string;
  /** About them, never about what comes next for us. */
  readonly question: string;
}

const WORDS: Readonly<Record<WinKind, Words>> = {
  award: {
    ways: ['message', 'card', 'colleague'],
    glad: 'Congratulations to you and to everyone who worked towards it.',
    question: 'What do you think the judges saw in it?',
  },
  tender: {
    ways: ['message', 'call', 'colleague'],
    glad: 'Congratulations to everyone who worked on the bid.',
    question: 'What do you think decided it in your favour?',
  },
  funding: {
    ways: ['message', 'call'],
    glad: 'Congratulations, somebody looked closely at your work and said yes.',
    question: 'What are you most glad to be able to do now?',
  },
  certificate: {
    ways: ['message', 'colleague'],
    glad: 'Congratulations to everyone who prepared for it.',
    question: 'Which part took the most patience?',
  },
  role: {
    ways: ['message', 'card', 'call'],
    glad: 'Congratulations, I am glad that they saw it too.',
    question: 'What are you looking forward to most?',
  },
  record: {
    ways: ['message', 'call', 'colleague'],
    glad: 'Well done to everyone who was on their feet for it.',
    question: 'What made the difference, do you think?',
  },
  opening: {
    ways: ['message', 'card', 'call'],
    glad: 'Congratulations to everyone who got the doors open.',
    question: 'What did the first people through the door say?',
  },
  launch: {
    ways: ['message', 'call', 'colleague'],
    glad: 'Congratulations to everyone who got it out.',
    question: 'What have you heard from the first who tried it?',
  },
  'go-live': {
    ways: ['message', 'call', 'colleague'],
    glad: 'Congratulations to everyone who got it there.',
    question: 'Which part went better than you thought it would?',
  },
  anniversary: {
    ways: ['message', 'card', 'call'],
    glad: 'Congratulations to everyone who was part of it.',
    question: 'Which moment do you think of first?',
  },
};

/** The ways to celebrate a win, and a message that names it in their own words. */
export function celebrate({ kind, quote }: Win): Celebration {
  const { ways, glad, question } = WORDS[kind];
  return {
    ways,
    question,
    message: [
      { kind: 'ours', text: 'You write: “' },
      { kind: 'theirs', text: quote },
      { kind: 'ours', text: `.” ${glad} I remember ` },
      { kind: 'blank', text: 'what you saw them put into it' },
      { kind: 'ours', text: `. ${question}` },
    ],
  };
}

/** The message as one text, what the user fills in between brackets. */
export function messageText({ message }: Celebration): string {
  return message.map(({ kind, text }) => (kind === 'blank' ? `[${text}]` : text)).join('');
}
