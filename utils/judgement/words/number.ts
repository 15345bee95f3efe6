const PLURALS = new Set(
  'people children men women police data media staff cattle premises feet teeth mice'.split(' '),
);
const SINGULARS = new Set(
  (
    'news series business analysis campus bus gas lens status process access address progress basis crisis diagnosis ' +
    'glass class mass pass boss loss congress express press business wireless canvas atlas chaos bonus focus virus ' +
    'census versus plus surplus apparatus thesis synopsis species mathematics logistics physics payroll sms gps hvac ' +
    'pos cms os saas https dns christmas'
  ).split(' '),
);

/** Whether a noun is plural, so that "the dashboards are" and "the brochure is" both come out right. */
export function isPlural(head: string): boolean {
  const word = head.toLowerCase();
  if (PLURALS.has(word) || /(?:men|people|children)$/.test(word)) return true;
  if (SINGULARS.has(word)) return false;
  return /[^su']s$|[aeo]us$|ies$/.test(word) && !/(?:ss|is|us)$/.test(word);
}
