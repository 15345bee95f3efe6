import { plainText } from '../text-parts.ts';
import type { Reply } from './reply.ts';

/** The reply one would dash off: one line that takes the order, says no, or waves it away. Shown beside, never inserted. */
export function kneeJerk({ found, slots }: Reply): string {
  const thing = slots.thing ? plainText(slots.thing.definite) : 'it';
  const amount = slots.amount ? plainText(slots.amount.parts) : 'that';
  switch (found.deciding) {
    case 'quote':
      return 'Please find our offer attached.';
    case 'discount':
      return /%|per ?cent/i.test(amount) ? `OK, we can do ${amount} off.` : `OK, ${amount} it is.`;
    case 'scope':
      return `Sure, we will add ${thing}.`;
    case 'solution':
      return `Happy to help. We can offer you ${thing}. When would suit you?`;
    case 'deadline':
      return slots.date
        ? `${slots.date.day.text} is fine, we will manage somehow.`
        : 'Fine, we will manage somehow.';
    case 'deliverable':
      return `Sure, you will have ${thing} as requested.`;
    case 'renewal':
      return 'Great, the contract is attached for signature.';
    case 'approval':
      return 'Fine by me, go ahead.';
    case 'vague':
      return 'Happy to help. What exactly do you need?';
    case 'cancel':
      return 'We are sorry to see you go.';
    case 'complaint':
      return 'We apologise for any inconvenience caused.';
    case 'hardship':
      return 'Sorry to hear that. Let us know how to proceed.';
    case 'outage':
      return 'Thank you for reaching out. We will look into it.';
    case 'praise':
      return 'Thank you for your kind words.';
    case 'info':
      return 'Please see our help page.';
    case 'meeting':
      return 'Sure, send me an invite.';
    case 'referral':
      return 'Sure, I will send you a name.';
    case 'decided':
      return 'OK.';
    default:
      return 'Done.';
  }
}
