const PAST =
  /\b(?:was|were|had|did|didn't|got|went|came|lost|broke|fell|ran|left|rang|stood|sat|paid|sent|found|threw|took|gave|told|said|saw|\p{Ll}{3,}ed)\b/iu;
const PRESENT =
  /\b(?:is|are|isn't|aren't|have|has|haven't|hasn't|do|does|don't|doesn't|can|can't|cannot|keep|keeps)\b|'(?:s|re|ve)\b/i;

/** Whether a clause tells of something that happened, rather than of how things are. */
export function tellsOfPast(clause: string): boolean {
  return PAST.test(clause) && !PRESENT.test(clause);
}
