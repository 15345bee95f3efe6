/**
 * What who praises bids one do with it: "please pass this on to the team", "tell the lady who cleaned the covers", "put
 * that on your fridge". It belongs to the praise and asks for nothing.
 */
const PASSING_ON =
  /^\W*(?:(?:and|so|but|oh)\W+)?(?:(?:please|kindly|pls|do|just)\W+)?(?:(?:can|could|would|will) you (?:please )?)?(?:tell|thank|pass|hand|show|give|say|let|make sure|put (?:it|this|that)|hug|kiss|buy|raise)\b/i;

/** Whether a line of a mail of praise only bids to pass the praise on. */
export function passesPraiseOn(line: string): boolean {
  return PASSING_ON.test(line);
}
