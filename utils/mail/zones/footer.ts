import type { ZoneKind } from '../reading.ts';
import { isBlank, type Line } from './lines.ts';

/**
 * Words that only stand in lines a machine or a legal department put under a mail. Each is looked for in one
 * line, in lower case.
 */
const CUES: readonly RegExp[] = [
  /^sent (from|via|with|by) (my |a |the |an )?(\w+ ){0,3}(iphone|ipad|phone|mobile|android|galaxy|blackberry|outlook|mail|yahoo|gmail|samsung|device|huawei|pixel|proton|spark|superhuman)/,
  /^sent from (my )?\w+( \w+)?\.?$/,
  /^sent from (my [^.,!?;:]{2,40}|\w+ ?<https?:\S+)$/,
  /^get outlook for /,
  /^(gesendet von|von meinem .{2,20} gesendet|envoyé (de|depuis) mon|envoyé à partir d|télécharger outlook|enviado desde mi|inviato da|verzonden (van|vanaf)|skickat från|sendt fra|enviado do meu)/,
  /^\(?(from|on|typed on|written on) (my |a |the )?(phone|mobile|train|iphone|ipad)\b.{0,40}$/,
  /\b(excuse|forgive|pardon|apologies for) (the |any |my )?(typos?|brevity)\b/,
  /\btyp(ing|ed) with thumbs\b/,
  /\b(e-?mail|message|mail|communication|transmission|contents?)\b.{0,60}\b(is|are|may be|may contain|contains?|and any attachments?)\b.{0,60}\b(confidential|privileged|intended)/,
  /\b(intended|named) (solely )?(for|only for)? ?(the )?(addressee|recipient)/,
  /\bnot the intended recipient\b/,
  /\bconsider the environment\b/,
  /\bregistered (office|in england|company|number|charity)\b/,
  /\bcompany (number|registration|no\.)/,
  /\bauthori[sz]ed and regulated\b/,
  /\bunsubscribe\b/,
  /\bview (this (e-?mail )?)?in (your )?browser\b/,
  /\byou (receive|received|are receiving|get|got) this (e-?mail|message|mail|newsletter)\b/,
  /\b(manage|update) (your )?(e-?mail )?preferences\b/,
  /\bprivacy (policy|notice)\b/,
  /\bvirus(es)?\b.{0,40}\b(scanned|checked|free)\b/,
  /^(cc|bcc): /,
  /^please note (that )?we do not\b/,
  / - please note we do not\b/,
];

/** True for a line that reads like a legal notice, a mailing's small print or the phone's own advertising. */
export function isFooterLine(text: string): boolean {
  const lower = text.slice(0, 400).trim().toLowerCase().replaceAll('’', "'");
  return lower !== '' && CUES.some((cue) => cue.test(lower));
}

/**
 * Marks footers among the lines that are still free: from a line with such words to the end of its paragraph.
 * A first line is never a footer: somebody may quote such words to ask about them.
 */
export function markFooters(
  lines: readonly Line[],
  kinds: readonly (ZoneKind | null)[],
): (ZoneKind | null)[] {
  const marked = [...kinds];
  let inside = false;
  let seen = 0;
  lines.forEach((line, index) => {
    if (isBlank(line) || marked[index] !== null) {
      inside = false;
      return;
    }
    seen += 1;
    inside = inside || (seen > 1 && isFooterLine(line.text));
    if (inside) marked[index] = 'footer';
  });
  return marked;
}
