import type { Claim, DeliveryEntry, VerdictWord } from '../delivery.ts';
import type { Layer, LayerKind } from '../layers/layer.ts';
import { handedEvidence, lettersOf, toldBy } from './handed-evidence.ts';
import type { Content } from './handover.ts';
import type { Rule } from './rule.ts';
import type { HandedWord, Wording } from './wording.ts';

type What = Content<DeliveryEntry>;

/** K1, K2: what was delivered, what it was sold on, and what has followed it; without links into a mailbox. */
export const deliveries: Rule<What> = {
  title: 'handed_titleDeliveries',
  stays: () => false,
  leaving: ({ what, deliveredOn, claims, season, layers, day, evidence, state }) => ({
    what,
    deliveredOn,
    claims,
    season,
    layers: layers.map((layer) => ({ ...layer, reply: layer.reply && { ...layer.reply, url: null } })),
    day,
    evidence: handedEvidence(evidence),
    state,
  }),
  telling: ({ what, deliveredOn, evidence }) => [toldBy(evidence), lettersOf(what, deliveredOn)],
  tell: ({ what, deliveredOn, claims, season, layers }, wording) => [
    wording.say('handed_delivered', what, wording.day(deliveredOn)),
    ...claims.flatMap((claim) => claimLines(claim, wording)),
    ...(season ? [wording.say('handed_season', season.name, wording.day(season.day))] : []),
    ...layers.flatMap((layer) => layerLines(layer, wording)),
  ],
};

const VERDICTS: Readonly<Record<VerdictWord, HandedWord>> = {
  true: 'handed_claimTrue',
  'not-yet': 'handed_claimNotYet',
  no: 'handed_claimNo',
};

function claimLines({ text, verdict }: Claim, { say, day }: Wording): readonly string[] {
  const said = verdict && say(VERDICTS[verdict.is], day(verdict.on));
  return [
    said ? say('handed_claimJudged', text, said) : say('handed_claim', text),
    ...(verdict?.words ? [say('handed_quote', verdict.words)] : []),
  ];
}

const KINDS: Readonly<Record<LayerKind, HandedWord>> = {
  tip: 'handed_layerTip',
  'check-in': 'handed_layerCheckIn',
  verdicts: 'handed_layerVerdicts',
  'how-to': 'handed_layerHowTo',
};

/** A touch that was skipped is nothing to tell. */
function layerLines(
  { kind, state, day: due, settledOn, reply }: Layer,
  { say, day }: Wording,
): readonly string[] {
  if (state === 'skipped') return [];
  const when =
    state === 'open' ? say('handed_layerDue', day(due)) : say('handed_layerDone', day(settledOn ?? due));
  return [
    say('handed_layer', say(KINDS[kind]), when),
    ...(reply ? [say('handed_quoteOn', day(reply.on), reply.line)] : []),
  ];
}
