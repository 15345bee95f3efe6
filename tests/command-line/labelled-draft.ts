import * as v from 'valibot';
import { FLAGS } from '../../utils/judgement/mirror/remark.ts';
import { BareMessageSchema } from './labelled-message.ts';

/** A draft as the judgement guide writes it, without its labels. Unknown fields are left out. */
export const BareDraftSchema = v.object({
  id: v.nullish(v.string(), null),
  draft: v.string(),
  recipients: v.nullish(v.pipe(v.number(), v.minValue(0)), 1),
  replyTo: v.nullish(BareMessageSchema, null),
  known: v.nullish(v.array(v.string()), []),
});
export type BareDraft = v.InferOutput<typeof BareDraftSchema>;

/** A draft with its labels. */
export const LabelledDraftSchema = v.object({
  ...BareDraftSchema.entries,
  flags: v.array(v.object({ flag: v.picklist(FLAGS), quote: v.string() })),
});
export type LabelledDraft = v.InferOutput<typeof LabelledDraftSchema>;

/** What is wrong with an object that is no draft, by the name of its field; never its content. */
export function draftFault(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  const where = first === undefined ? null : v.getDotPath(first);
  return where === null ? 'not a draft' : `not a draft: ${where}`;
}
