import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vetoesOf } from '../../../utils/judgement/etiquette.ts';
import { USUAL_MODE } from '../../../utils/judgement/gate/modes.ts';
import type { Gate } from '../../../utils/judgement/gate.ts';
import { generalQuestions } from '../../../utils/judgement/general.ts';
import { knownFrom, questionsFor } from '../../../utils/judgement/questions.ts';
import { scoreOf } from '../../../utils/judgement/score.ts';
import { fillSlots } from '../../../utils/judgement/slots.ts';
import { ASK_KINDS, type Ask, type AskKind } from '../../../utils/mail/reading.ts';
import { historyOf, readingOf } from './reading-of.ts';

function sceneOf(kind: AskKind, text: string, quote = text) {
  const reading = readingOf(text, [[kind, quote]]);
  const history = historyOf();
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  const mode = USUAL_MODE[kind];
  const found: Gate = { deciding: kind, ask, mode, stop: null, reason: '' };
  return {
    reading,
    history,
    slots: fillSlots(reading, history, ask),
    found,
    scene: { kind, mode, reading, history },
  };
}

function asked(kind: AskKind, text: string, quote = text) {
  const { found, slots, scene } = sceneOf(kind, text, quote);
  return questionsFor(found, slots, scene);
}

describe('S2 what is asked where nothing of theirs can be named', () => {
  it.each([
    ['vague', 'Any thoughts?', 'What would you most like to be different?'],
    ['scope', 'That too, please.', 'What brought that up just now?'],
    ['quote', 'What would it come to?', 'Apart from the price, what matters most to you?'],
    [
      'discount',
      'Bit steep?',
      'If I can move on the price, what would make it fair for both of us: a longer term, more at a time, or something we leave out?',
    ],
    ['cancel', 'We stop.', 'Looking back, what could we have done differently?'],
    ['meeting', 'Meet?', 'What would you like to have settled by the end of it?'],
  ] as const)('asks one plain question of a %s', (kind, text, question) => {
    const found = asked(kind, text);
    expect(found.map((one) => one.text)).toEqual([question]);
    expect(found[0]?.general).toBe(true);
  });

  it('says first which of their mails it is about, where that has a line that tells', () => {
    const { found, scene } = sceneOf('quote', 'What would it come to?');
    const history = { ...scene.history, subject: 'RE: Three rooms for the practice' };
    const [ask] = scene.reading.asks;
    const slots = fillSlots(scene.reading, history, ask as Ask);
    const [first] = generalQuestions('quote', slots, scene.reading);
    expect(found.deciding).toBe('quote');
    expect(first?.text).toBe(
      'On "Three rooms for the practice", apart from the price, what matters most to you?',
    );
    expect(first?.facts[0]?.text).toBe('Three rooms for the practice');
    const short = fillSlots(scene.reading, { ...history, subject: 'Practice rooms' }, ask as Ask);
    const inMail = readingOf('We move in May, with practice rooms on two floors. What would it come to?', []);
    expect(generalQuestions('quote', short, scene.reading)[0]?.text).toMatch(
      /^On the practice rooms, apart/u,
    );
    expect(generalQuestions('quote', short, inMail)[0]?.text).toMatch(/^On the practice rooms, apart/u);
  });

  it('says a line of a word or two as one would say it', () => {
    const { scene } = sceneOf('quote', 'What would it come to?');
    const [ask] = scene.reading.asks;
    const about = (subject: string, mail = 'What would it come to?') => {
      const slots = fillSlots(scene.reading, { ...scene.history, subject }, ask as Ask);
      return generalQuestions('quote', slots, readingOf(mail, []))[0]?.text.split(',')[0];
    };
    expect(about('Archive')).toBe('On the archive');
    expect(about('Your barn')).toBe('On our barn');
    expect(about('Lindisfarne', 'Fifty of us to Lindisfarne. What would it come to?')).toBe('On Lindisfarne');
    expect(about('importing necks')).toBe('On importing necks');
  });

  it('asks it only then: a word of theirs in a question goes before', () => {
    const named = asked(
      'vague',
      'Every evening the queue still reaches the stairs. Any thoughts?',
      'Any thoughts?',
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.some((one) => one.general)).toBe(false);
  });

  it('asks what somebody whom they name needs it for before it asks plainly', () => {
    const [first] = asked('scope', 'Our importer wants this. That too, please.', 'That too, please.');
    expect(first?.text).toBe('What does your importer need that for, and what would be enough?');
    expect(first?.general).toBeUndefined();
  });

  it('asks what brought it up of a short mail only: a longer one has told it', () => {
    const told =
      'In March the school moved to the other bank and all the small ones came along with bags and boots. ';
    expect(asked('scope', `${told}That too, please.`, 'That too, please.')[0]?.text).not.toContain(
      'What brought',
    );
  });

  it('says nothing of a farewell in whose words nothing ends', () => {
    expect(asked('cancel', 'We would like it by the end of September.')).toEqual([]);
  });

  it('never repeats what was asked in the thread', () => {
    const { found, slots, scene } = sceneOf('vague', 'Any thoughts?');
    const thread = [{ from: 'us', at: 0, text: 'What would you most like to be different?' }] as const;
    expect(questionsFor(found, slots, { ...scene, history: historyOf({ thread }) })).toEqual([]);
  });

  it('counts for less than any question that names something', () => {
    for (const kind of ASK_KINDS) {
      const { reading, slots } = sceneOf(kind, 'We stop that.');
      for (const one of generalQuestions(kind, slots, reading)) {
        if (one.general) expect(scoreOf(one), one.text).toBeLessThanOrEqual(2);
      }
    }
  });

  it('passes its own etiquette, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom(...ASK_KINDS),
        (text, kind) => {
          const { reading, history, slots } = sceneOf(kind, `${text} We stop that.`, 'We stop that.');
          for (const one of generalQuestions(kind, slots, reading)) {
            const vetoes = vetoesOf(one, knownFrom(reading, history)).filter(
              (veto) => veto !== 'already answered',
            );
            expect(vetoes, one.text).toEqual([]);
            if (one.general) expect(one.parts.every((part) => part.kind === 'ours')).toBe(true);
          }
        },
      ),
    );
  });
});
