const CONTRAST =
  /\bhalf\b.{2,40}\b(?:half|don't|doesn't|do not|does not)\b|\bsome\b.{2,40}\b(?:others?|some|don't|doesn't|do not|does not)\b|\bnever (?:in|on|at|with|the)\b|\b(?:the )?(?:one|left|first|old|small)\b.{2,30}\bthe other\b|\b(?:fine|busy|full)\b.{2,40}\b(?:but|empty|not|nobody)\b/i;

/** Whether a clause sets one thing beside another of which it is not so: "half of them pin, half don't". */
export function isContrast(told: string): boolean {
  return CONTRAST.test(told);
}
