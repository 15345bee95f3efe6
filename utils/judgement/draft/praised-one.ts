import type { Reading } from '../../mail/reading.ts';

/** Somebody of ours whom they name: "your pilot Ewa", "please tell Josh". */
const OF_OURS =
  /\b(?:[Yy]our (?:[\p{Ll}-]+ ){0,3}|(?:[Tt]ell|[Tt]hank|[Hh]ug) )(\p{Lu}\p{Ll}{2,})\b(?!['’]s)|\bthat (\p{Lu}\p{Ll}{2,}) (?:hears|knows)\b/u;
const NO_NAME =
  /^(?:You|Your|Them|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|The|God|English|German|French|Dutch)$/;

/** Who of ours had a part in what they praise, by the name they use; null where they name nobody. */
export function praisedOne({ text }: Reading): string | null {
  const [, ofYours, hearer] = OF_OURS.exec(text) ?? [];
  const name = ofYours ?? hearer;
  return name && !NO_NAME.test(name) ? name : null;
}
