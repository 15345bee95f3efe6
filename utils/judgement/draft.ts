import { bothPaths } from './draft/both-paths.ts';
import { kneeJerk } from './draft/knee-jerk.ts';
import { apology, farewell, sympathy } from './draft/person-first.ts';
import type { Reply } from './draft/reply.ts';
import { answers, doneList, firstAid, ovation } from './draft/simple.ts';
import type { DraftAdvice, TextPart } from './judgement.ts';
import { plainText } from './text-parts.ts';

/** The knee-jerk reply beside the wiser one (S3), or null where nothing is to be answered. */
export function draftFor(reply: Reply): DraftAdvice | null {
  const wiser = wiserReply(reply);
  return wiser ? { kneeJerk: kneeJerk(reply), wiser, wiserText: plainText(wiser) } : null;
}

function wiserReply(reply: Reply): TextPart[] | null {
  const { mode, deciding } = reply.found;
  switch (mode) {
    case 'challenge':
    case 'clarify':
      return reply.questions.length > 0 ? bothPaths(reply) : answers(reply);
    case 'answer':
      return answers(reply);
    case 'comply':
      return deciding === 'outage' ? firstAid(reply) : doneList(reply);
    case 'celebrate':
      return ovation(reply);
    case 'acknowledge':
      return deciding === 'hardship'
        ? sympathy(reply)
        : deciding === 'cancel'
          ? farewell(reply)
          : apology(reply);
    default:
      return null;
  }
}
