import { describe, expect, it } from 'vitest';
import { outcome } from '../../../../utils/judgement/families/outcome.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family outcome', () => {
  it('asks what people do differently after a training', () => {
    const asked = askedBy(outcome, 'We need a course for our gardeners.', [
      'solution',
      'We need a course for our gardeners',
    ]);
    expect(asked).toEqual([
      'A month after the course, what should your gardeners be doing differently?',
      'A month after the course, what should be different from today, and who would notice first?',
    ]);
  });

  it('asks what those who decide do with a paper', () => {
    const asked = askedBy(
      outcome,
      'Please prepare an overview of the pumps. The owners meet on 5 May.',
      ['deliverable', 'Please prepare an overview of the pumps'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'If the owners took only one thing away from the overview of the pumps, what should it be?',
      'What should the owners be able to decide with the overview of the pumps in hand?',
      'Once you have the overview of the pumps, what will you do differently because of it?',
    ]);
  });

  it('says the deed again where something is added', () => {
    const asked = askedBy(outcome, 'Could you add a handrail to the stage stairs?', [
      'scope',
      'Could you add a handrail to the stage stairs?',
    ]);
    expect(asked).toEqual([
      'If we add a handrail to the stage stairs, what would that change for you, and who would notice first?',
      'What should the handrail do for you that the plan as it stands does not?',
    ]);
  });

  it('turns our words round in the deed', () => {
    const asked = askedBy(outcome, 'Could you repaint our van in my favourite green?', [
      'scope',
      'Could you repaint our van in my favourite green?',
    ]);
    expect(asked).toEqual([
      'If we repaint your van in your favourite green, what would that change for you, and who would notice first?',
    ]);
  });
});
