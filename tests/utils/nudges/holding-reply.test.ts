import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../utils/mail/parts.ts';
import { isHoldingReply, isOnlyKind } from '../../../utils/nudges/holding-reply.ts';
import { mailMessage } from '../mail/mail-message.ts';

function sentences(text: string): string[] {
  return partsOf(mailMessage(text)).statements.map((statement) => statement.text);
}

describe('X5 a reply that only holds us off', () => {
  it.each([
    'Let me check, back next week.',
    'Thanks, let me check with finance. Back next week.',
    'Hi Ada,\n\nThanks for your mail. I need to ask my boss first and will get back to you by Friday.\n\nBest,\nNora',
    'Hi Ada, I will come back to you on Monday.',
    'Sorry for the delay. We are still discussing this internally.',
    'Will revert by Thursday.',
    'Need to check with our CFO. More soon.',
    'Our CFO is travelling this week. I will come back to you on Monday.',
    'Got it, thanks! I have to talk to Tom about it, he is back on Wednesday.',
    'I have not forgotten you. Year-end is crazy, bear with me.',
    "We're still waiting for the figures from finance. You'll have our answer on 12 May.",
    'No decision yet, the board meets on the 20th.',
    'I have passed this on to our purchasing department.',
    'Give me until Wednesday, please.',
    'Noted, we will let you know.',
    "I'll send you the list on Friday.",
    'I am looking into it.\n\n> Would Thursday work?',
    'Thanks Ada. Let me sleep on it.',
    'We have not decided yet.',
  ])('waits on: %j', (text) => {
    expect(isHoldingReply(sentences(text))).toBe(true);
  });

  it.each([
    'Thursday works. I will send you the agenda.',
    'Yes, go ahead. I will send the order on Monday.',
    'The price is too high. Let me talk to Tom and come back to you.',
    'I will come back to you on Monday. Could you send me the spec until then?',
    "We'd like option B. I'll confirm on Friday.",
    'No.',
    'Thanks!',
    'Not interested, sorry. We will let you know if that changes.',
    'I can confirm the 12th.',
    'We have decided to stay with our supplier and will be in touch in the autumn.',
    'Please find the list attached. I will send the rest on Monday.',
    'Our auditor is asking for a statement of all leases.',
    'Let me know which of the two you prefer.',
    'The order is 4711.',
    '',
  ])('is an answer, or nothing of the kind: %j', (text) => {
    expect(isHoldingReply(sentences(text))).toBe(false);
  });

  it.each([
    'Great, thanks!',
    'Thank you, no hurry.',
    'Perfect, thanks a lot.\n\nAda',
    'Understood, thank you.',
  ])('is answered by a mail of ours that asks nothing: %j', (text) => {
    expect(isOnlyKind(sentences(text))).toBe(true);
  });

  it.each([
    'Any news on the seats?',
    'Thanks. I attach the spec again.',
    'Just wanted to ask whether you have seen my mail of Monday.',
  ])('is not only kind: %j', (text) => {
    expect(isOnlyKind(sentences(text))).toBe(false);
  });
});
