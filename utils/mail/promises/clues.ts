import { rules } from '../asks/rule.ts';

/** Who is bound: the writer, the reader (told of an earlier word), or the writer only if a day is named. */
export const PROMISE_SIDES = ['writer', 'writer-dated', 'reader', 'never'] as const;
export type PromiseSide = (typeof PROMISE_SIDES)[number];

/** Weights only order the clues of one clause: "never" outweighs what it excludes. */
export const PROMISE_RULES = rules<PromiseSide>([
  'writer 2 i|we will|shall ..2 @base|get|write|free|pay|come_back|be_back|report|sign|forward|speak|bring',
  'writer 2 i|we ..1 am|are going to @base|get|pay|bring|write|have',
  'writer 2 you|everyone ..1 will|shall ..1 have|get|receive|hear|find|see',
  'writer 2 let me ..1 check|get_back|get|find_out|ask|look|see|come_back',
  'writer 2 is|are|will_be taken care|taken_care|sorted|arranged|handled',
  'writer 2 leave it|that|this with me|us',
  'writer 2 i|we promise|guarantee|undertake|commit|swear|pledge ..2 to|you|that|it',
  'writer 2 i|we @base them|it|him|her|you|this ..3 self|myself|ourselves|tomorrow|tonight|today|@day',
  'writer-dated 1 i|we will|shall|can|could have|make|do|see|be|call|meet|free|offer|deliver|@base',
  'writer-dated 1 will|shall ..2 @give|@do|@make|@fix|bring|be_ready|be_with|follow|arrive|come|read|reply',
  'writer-dated 1 comes|follows|arrives|reads|sends|brings|delivers|signs|pays|hands|goes_out|ships|is_ready|will_be_ready|be_with_you',
  'writer-dated 1 you ..1 have|get|receive ..4 by|on|before|tomorrow|today|tonight',
  'writer-dated 1 is|are|be with you ..2 by|on|before|tomorrow|today|tonight|@day',
  'writer-dated 1 you ..1 can|may expect',
  'writer-dated 1 ^ expect ..5 by|on|before|tomorrow|@day',
  'writer-dated 1 i|we aim|plan|intend ..1 to',
  'reader 3 you|your ..1 promised|guaranteed|assured|committed|undertook|pledged|swore',
  'reader 3 you|your ..2 said|wrote|confirmed|agreed|mentioned|announced ..4 would|will|should|by|on|to',
  'reader 3 you|your ..2 told ..4 would|will|should|by|on',
  'reader 3 we|i were|was ..2 promised|assured|guaranteed|told ..4 by|that|would|a|the|to|we',
  'reader 3 we|i had|have been ..1 promised|assured|guaranteed|told ..4 by|that|would|a|the|to|we',
  'never 4 i|we|you ..1 will|shall ..1 not|never',
  'never 4 i|we will|shall be|see|need|want|have|miss|love|like|appreciate|hope|always|try|never|understand|admit|say $',
  'never 4 i|we will|shall ..1 be ..1 honest|frank|straight|plain|blunt|brief|out|away|happy|glad|delighted|grateful|sorry|late|there|back|in|on|off|travelling|sad|short|here',
  'never 4 will|shall i|we|you',
  'never 4 if|unless|whether|once|maybe|perhaps|hopefully|might ..6 i|we|you will|shall',
  'never 4 i|we will|shall ..1 need|want|require|appreciate|like|prefer|miss|probably|maybe|perhaps|possibly|admit|never|believe|assume',
  'never 4 will|shall understand|agree|see|know|remember|appreciate|notice|love|like|want|need|recall $',
  'never 5 i|we will|shall leave ..4 to|up you',
  'never 5 i|we ..1 said|told|thought|replied ..4 i|we will|would|shall',
  'never 5 i|we will|shall ..10 only_if|unless',
]);
