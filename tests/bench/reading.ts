import { judge } from '../../utils/judgement/judge.ts';
import type { History } from '../../utils/judgement/judgement.ts';
import { readMail } from '../../utils/mail/read-mail.ts';
import { mailOf } from '../command-line/labelled-message.ts';
import { shippedRead } from '../command-line/shipped-reader.ts';
import { corpusMessages } from '../training/corpus-files.ts';
import { type Figure, round, spread } from './figures.ts';

const RUNS = 300;
/** So often a text is read where that takes no longer than a step of the clock, which counts by 4 ms. */
const READINGS = 10;
const HISTORY: History = {
  thread: [],
  facts: [],
  promises: [],
  asks: [],
  thirdParty: null,
  spentFamilies: [],
  forced: null,
  today: '2026-05-04',
};

/** What people wrote in the corpus, without greetings and signatures, one after the other, cut at so many words. */
function textOf(words: number, offset: number): string {
  const all = WRITTEN.split(/(?<=\s)/);
  return Array.from({ length: words }, (_, at) => all[(offset + at) % all.length] ?? '').join('');
}

const WRITTEN = corpusMessages('development')
  .filter(({ message }) => message.mode !== 'none')
  .map(({ message }) => readMail(mailOf(message), { timeZone: 'UTC', by: 'client' }).text)
  .join('\n\n');

/** What one reading of each text takes, in ms: the mean of so many. */
function timesOf(texts: readonly string[], read: typeof readMail, readings: number): number[] {
  const [first] = corpusMessages('development');
  if (first === undefined) throw new Error('The corpus is empty');
  const mail = mailOf(first.message);
  return texts.map((text) => {
    const start = process.threadCpuUsage();
    for (let at = 0; at < readings; at++)
      judge(read({ ...mail, text }, { timeZone: 'UTC', by: 'client' }), HISTORY);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000 / readings;
  });
}

/**
 * Time to read and judge a message, processor time of one thread: what the background spends before the card can be
 * drawn; by patterns and weights alone, and with the network.
 */
export function benchReading(): Figure[] {
  return [
    ...figuresOf('patterns and weights', readMail, READINGS),
    ...figuresOf('and the network', shippedRead, 1),
  ];
}

function figuresOf(by: string, read: typeof readMail, readings: number): Figure[] {
  const texts = (words: number, count: number) =>
    Array.from({ length: count }, (_, at) => textOf(words, at * 37));
  timesOf(texts(300, 40), read, readings);
  const usual = timesOf(texts(100, RUNS), read, readings);
  const full = timesOf(texts(300, RUNS), read, readings);
  const long = textOf(12_000, 0).slice(0, 50_000);
  const longest = timesOf([long, long, long, long, long], read, 1);
  return [
    { name: `100 words, ${by}`, 'median ms': spread(usual).median, 'p95 ms': spread(usual).p95 },
    { name: `300 words, ${by}`, 'median ms': spread(full).median, 'p95 ms': spread(full).p95 },
    {
      name: `50,000 characters, ${by}`,
      'median ms': spread(longest).median,
      'p95 ms': round(Math.max(...longest)),
    },
  ];
}
