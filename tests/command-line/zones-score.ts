import { interval } from './score/bootstrap.ts';
import { type AnnotatedMail, annotatedMails, halfOf } from './zones/annotated-mail.ts';
import { annotatedNewText, foundNewText } from './zones/new-text.ts';

// `node tests/command-line/zones-score.ts FOLDER …`: how often the new text of a mail is found exactly, on the
// annotated mails of Quagga (see zones/annotated-mail.ts), `Datasets/Enron/annotated_all` and `Datasets/ASF` of its
// repository. Exact means: all that the sender wrote anew and nothing else, white space aside. `--each` lists the
// mails of the seen half that were read otherwise; those of the other half are never named.
const each = process.argv.includes('--each');
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (folders.length === 0) {
  console.error('Name one or more folders of annotated mails.');
  process.exit(2);
}

interface Outcome {
  readonly mail: AnnotatedMail;
  readonly exact: boolean;
  /** Exact if lines marked `>` above the first heading are called new, as the published figures do. */
  readonly published: boolean;
  /** Some word that the sender wrote was taken for somebody else's. */
  readonly lost: boolean;
  readonly headed: boolean;
}

function words(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function outcomeOf(mail: AnnotatedMail): Outcome {
  const found = foundNewText({ from: null, to: [], at: 0, subject: '', text: mail.text });
  const written = annotatedNewText(mail, 'quoted');
  const kept = words(found);
  return {
    mail,
    exact: found === written,
    published: found === annotatedNewText(mail, 'new'),
    lost: [...words(written)].some(([word, count]) => word !== '' && (kept.get(word) ?? 0) < count),
    headed: mail.parts.some(({ kind }) => kind === 'Header'),
  };
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function row(name: string, outcomes: readonly Outcome[], hit: (outcome: Outcome) => boolean): string {
  const share = (drawn: readonly Outcome[]): number => drawn.filter(hit).length / drawn.length;
  const [low, high] = interval(outcomes, share);
  return `  ${name.padEnd(42)} ${percent(share(outcomes)).padStart(7)}  [${percent(low)}, ${percent(high)}]`;
}

for (const folder of folders) {
  const all = annotatedMails(folder).map(outcomeOf);
  const halves: [string, Outcome[]][] = [['all', all]];
  for (const half of ['seen', 'unseen'])
    halves.push([half, all.filter(({ mail }) => halfOf(mail.name) === half)]);
  for (const [half, outcomes] of halves) {
    const headed = outcomes.filter((outcome) => outcome.headed);
    console.log(`${folder}, ${half}: ${outcomes.length} mails, ${headed.length} with a heading`);
    console.log(row('new text exact', outcomes, ({ exact }) => exact));
    console.log(row('new text exact, with a heading inside', headed, ({ exact }) => exact));
    console.log(row('new text exact, counted as published', outcomes, ({ published }) => published));
    console.log(row('something new was lost', outcomes, ({ lost }) => lost));
  }
  if (!each) continue;
  for (const { mail, exact, lost } of all) {
    if (!exact && halfOf(mail.name) === 'seen')
      console.log(`${mail.name}: ${lost ? 'lost' : 'kept too much'}`);
  }
}
