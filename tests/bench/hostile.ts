import { openThread, reads, sidebarOf, startWorld, type World } from '../e2e/world.ts';
import { type Figure, round, spread } from './figures.ts';

const ROUNDS = 5;
/** Threads of the playground with the sender the sidebar shows; the first is an ordinary one, to compare with. */
const THREADS: readonly { readonly name: string; readonly subject: string; readonly sender: string }[] = [
  {
    name: 'an ordinary thread',
    subject: 'Showroom follow-ups',
    sender: 'dana.okafor@brightwaterkitchens.example',
  },
  {
    name: 'one megabyte of words',
    subject: 'One megabyte of words',
    sender: 'words@verbose.example',
  },
  { name: '10,000 recipients', subject: 'Everybody', sender: 'events@crowd.example' },
];

/**
 * How long our content script holds the page's main thread when a mail made to exhaust is opened: the longest single
 * run, and the work of all runs together. Beyond some 200 ms for one run a person notices that the page hangs. A run
 * takes longer than its work where other programs want the processor.
 */
export async function benchHostile(): Promise<Figure[]> {
  const world = await startWorld();
  const figures: Figure[] = [];
  for (const { name, subject, sender } of THREADS) {
    const runs: Run[][] = [];
    for (let time = 0; time < ROUNDS; time++) runs.push(await ownRuns(world, subject, sender));
    const longest = spread(runs.map((tasks) => Math.max(...tasks.map(({ took }) => took))));
    const work = spread(runs.map((tasks) => Math.max(...tasks.map(({ worked }) => worked))));
    const together = spread(runs.map((tasks) => tasks.reduce((sum, { worked }) => sum + worked, 0)));
    figures.push({
      name,
      'longest run ms, median': longest.median,
      'longest run, p95': longest.p95,
      'its work ms, median': work.median,
      'its work, p95': work.p95,
      'all work ms, median': together.median,
      'times the ordinary': round(
        longest.median / Number(figures[0]?.['longest run ms, median'] ?? longest.median),
      ),
    });
  }
  await world.close();
  return figures;
}

/** Opens a thread in a fresh tab. @returns the runs of our content script until the sidebar shows the sender */
async function ownRuns(world: World, subject: string, sender: string): Promise<Run[]> {
  const page = await world.openGmail('?hostile=1#inbox');
  await page.waitForSelector('tr.zA');
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await openThread(page, subject);
  await reads(await sidebarOf(page), sender);
  const tasks = ownTasks(await page.tracing.stop());
  await page.close();
  if (tasks.length === 0) throw new Error('the trace names no run of the content script');
  return tasks;
}

/** One run, in ms: by the clock, and of the processor. */
interface Run {
  readonly took: number;
  readonly worked: number;
}

interface TraceEvent {
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * How long each run of our content script took, in ms, read from Chromium's own trace. The sidebar and the background
 * are ours too, and in the trace, but run beside the page and do not hold it.
 */
function ownTasks(trace: Uint8Array | undefined): Run[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ args }) => args.data?.url?.match(/^chrome-extension:.*\/page\.js$/))
    .flatMap(({ dur, tdur }) =>
      dur === undefined ? [] : [{ took: dur / 1000, worked: (tdur ?? dur) / 1000 }],
    );
}
