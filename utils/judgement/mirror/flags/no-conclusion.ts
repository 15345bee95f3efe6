import { isDoing } from '../doing.ts';
import type { DraftLine, DraftScene } from '../draft-scene.ts';
import { sentenceAround, wholeLine } from '../quoting.ts';
import type { Finder } from './finder.ts';

const REPORT =
  /\b(?:report|deck|slides?|slide deck|numbers|figures|stats|statistics|data|dataset|results?|survey|study|analysis|analyses|analytics|benchmark|export|spreadsheet|sheet|workbook|summary|scores?|scorecard|dashboard|measurements|readings|findings|assessment|audit|review|evaluation|csv|crosstabs|tables?|research|log(?: ?book| file)?s?|print-?out|presentation|feedback forms|tests? came|test results|rough cut|inventory|charts?|tally|heat ?map|metrics|kpis?|transcripts|poll|questionnaire|feedback|forecast|management letter|statement|protocol|samples (?:of|from)|bloods|(?:colour|page|print) proofs|advice note|(?:tender|board|month-end|data) pack|data set|point cloud|minutes of|(?:pass|exam) marks|elevation model)\b|\b[\w-]+\.(?:xlsx?|csv|pptx?|pdf|docx?|zip)\b/;

const HANDED =
  /\b(?:attached|enclosed|herewith|appended|attachment|please see|take a look|have a look|dropped|(?:is|are|'s|have been|has been|now) (?:up|in|on|ready|done|finished|live|out|available|uploaded|complete|completed|attached|in the|in your|online|here|below)|here (?:is|are|you go|it is|they are|'s|comes?)|here's|came back|come back|find|with this (?:mail|letter)|in (?:the |an )?annex|link|below|underneath|beneath|in the envelope|on the (?:stick|drive)|uploaded|shared|finished|sending|sent over|send you|forward|portal|folder|inbox|drive|dropbox|zip)\b|https?:|\.(?:xlsx?|csv|pptx?|pdf|docx?|zip)\b|\b(?:holds|contains|comprises|covers)\b/;

/** What a paper that needs no conclusion is called. */
const NO_REPORT =
  /\b(?:invoice|contract|certificate|menu|order form|quote|quotation|offer|agreement|receipt|agenda|letter|form|policy|cover note|drawings?|photos?|logo|proposal|seat map|(?:job|order|cost|price|spec) sheet|(?:bank|press) statement|statement in your)\b/;

/** Words that say what it means, or what to do. */
const MEANING: readonly RegExp[] = [
  /\b(?:i'd|i would|we'd|we would|i should|were i|if i were|my (?:view|advice|take|recommendation|suggestion|reading|hunch)|our (?:view|advice|recommendation|suggestion))\b/,
  /\b(?:recommend\w*|advis(?:e|ing)|suggests?|suggestion|conclusion|takeaway|upshot|bottom line|in short|the short of it|in a nutshell|boils? down|in one (?:figure|line|word|sentence)|what (?:it|this|that|they) (?:means?|says?|shows?|tells?)|means? that|which means|tells? (?:us|you|me)|shows? (?:that|you|us|a|how|one)|turns? out|reads? like|the one thing|one thing|two things|three things|key point|the headline|main finding|stands out|surpris\w*|suprised|worth|matters)\b/,
  /\b(?:so|therefore|hence|thus),? (?:i|we|you|it|the|do|keep|stop|drop|leave|let|please)\b/,
  /\b(?:than|compared|versus|against last|doubled|tripled|halved|rose|fell|grew|dropped (?:by|to|from)|climbed|down|up by|up to|increased|decreased|higher|lower|faster|slower|better|worse|best|worst|biggest|largest|most of|half of|nobody|a third|a quarter|twice)\b/,
  /\b\d+(?: ?%| percent| per cent| of (?:the )?\d+)\s(?!of the pages)/,
  /\b(?:needs? (?:new|to|a|mending|repair)|should (?:be|go|have|stop|keep|move|do)|must be|ought to|has to go|is fine|are fine|in order|passed|failed|will stand|won'?t stand|no sign of|nothing to worry|the weak|the problem|the cause|comes from|come from|because|(?:the rest|the others?|nothing|everything) (?:can|may|is|are) (?:wait|left|fine|clean|well)|under the (?:estimate|limit)|over the (?:estimate|limit)|nearly all of|can(?:'t|not) wait|all but|bar one|only (?:one|two|three) |and it's \w+:)/,
  /^(?:stop|drop|keep|leave|do|put|move|cut|raise|try|change|start|skip|buy|sell|hold|don'?t|get|switch|fix|mend|replace|pay|meet|call|ring|book|order|read (?:page|only|this)|look at|turn|close|open|go (?:to|with|for))\b(?! not hesitate| hesitate| back to| in touch)/,
];

function handsOver({ plain, asked }: DraftLine): boolean {
  return (
    !asked &&
    REPORT.test(plain) &&
    HANDED.test(plain) &&
    !isPlainPaper(plain) &&
    !/^if\b|\b(?:i'll|we'll|will|tonight|tomorrow)\b/.test(plain)
  );
}

/** The sentence that says how much there is tells most of what is handed over. */
function detail({ plain }: DraftLine): number {
  return /(?:^|\s)\d/.test(plain) ? 1 : 0;
}

/** The next sentence says how much there is, in place of what it says. */
const HOW_MUCH =
  /^\W*(?:(?:it|they|this|(?:the|this) \w+) )?(?:covers?|cites?|holds?|contains?|comprises?|lists?|runs?|counts?|has|have)\b[^?]*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|pages)\b)/;

function isPlainPaper(plain: string): boolean {
  return (
    NO_REPORT.test(
      plain.replace(/\b(?:(?:feedback|interview|evaluation) forms?|management letter)\b/g, ''),
    ) && !/\b(?:report|survey|study|results|data|measurements|benchmark|deck)\b/.test(plain)
  );
}

function saysWhatItMeans({ lines }: DraftScene): boolean {
  return lines.some((line) =>
    isDoing(
      line,
      'concludes',
      MEANING.some((meaning) => meaning.test(line.plain)),
    ),
  );
}

/** C6: a report goes out, and nothing is said of what it means or what to do on Monday because of it. */
export const noConclusion: Finder = {
  flag: 'no-conclusion',
  find: (scene) => {
    const [line] = scene.lines
      .filter((one) => REPORT.test(one.plain) && isDoing(one, 'hands-over', handsOver(one)))
      .sort((a, b) => detail(b) - detail(a) || a.start - b.start);
    if (line === undefined || saysWhatItMeans(scene)) return [];
    const next = scene.lines[scene.lines.indexOf(line) + 1];
    if (next !== undefined && detail(line) === 0 && HOW_MUCH.test(next.plain)) {
      return [wholeLine(scene.text, next)];
    }
    const found = REPORT.exec(line.plain);
    const at = found?.index ?? 0;
    return [sentenceAround(scene.text, line, at, at + (found?.[0].length ?? 0))];
  },
};
