import type { Rewording } from '../../../utils/models/rewording.ts';
import type { ModelChoice } from '../../../utils/settings/model-choice.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { DAY, NOW, OUTCOME, TRADEOFF } from '../samples/dana.ts';
import type { Answers } from '../samples/memory-desk.ts';
import type { Scene } from './scene.ts';

/** Both questions in other words, one of them with words of the client's. */
export const OTHERWISE: readonly Rewording[] = [
  {
    of: OUTCOME.text,
    by: 'llama3.2',
    question: {
      ...OUTCOME,
      parts: [
        { kind: 'ours', text: 'Who will be in the ' },
        { kind: 'theirs', text: '40 seats' },
        { kind: 'ours', text: ' daily, and what should become quicker for them?' },
      ],
      text: 'Who will be in the 40 seats daily, and what should become quicker for them?',
    },
  },
  {
    of: TRADEOFF.text,
    by: 'a-model-with-quite-a-long-name-and-a-size:30b-instruct-q4_K_M',
    question: {
      ...TRADEOFF,
      parts: [
        { kind: 'ours', text: 'Which part matters least this year, if the total has to be a fifth lower?' },
      ],
      text: 'Which part matters least this year, if the total has to be a fifth lower?',
    },
  },
];

const ON: ModelChoice = { use: 'endpoint', endpoint: 'http://127.0.0.1:11434', name: 'llama3.2' };
const settings = (model: ModelChoice): Answers => ({
  'settings.get': () => ({ ...DEFAULT_SETTINGS, model }),
});
const tried = {
  question: 'Who asked for the export button, and what would they do with it first?',
  ms: 1240,
  fault: null,
};

/** The narrowest window in which the page must still stand, and a usual one. */
const WIDTHS = [320, 1100];
const scene = (answers: Answers, more: Partial<Scene> = {}): Scene => ({
  page: 'home',
  hash: '#/settings',
  to: '#model',
  widths: WIDTHS,
  answers,
  ...more,
});

/** The section of the settings and of the proof page. */
export const MODEL_SCENES: Readonly<Record<string, Scene>> = {
  'model-off': scene({}),
  'model-on': scene(
    {
      ...settings(ON),
      'model.try': () => ({
        ...tried,
        said: 'Who wanted the export button, and what is the first thing they would do with it?',
        refused: null,
      }),
    },
    { clicks: ['.model-test .button'] },
  ),
  'model-refused': scene(
    {
      ...settings(ON),
      'model.try': () => ({ ...tried, said: 'Who at Globex asked for it?', refused: 'something invented' }),
    },
    { clicks: ['.model-test .button'] },
  ),
  'model-turned-away': scene({
    ...settings({ ...ON, name: '' }),
    'model.list': () => ({ models: null, fault: 'turned-away' }),
  }),
  'model-proof': scene(
    {
      ...settings(ON),
      'model.runs': () => [
        {
          use: 'endpoint',
          endpoint: ON.endpoint,
          name: 'llama3.2',
          asked: 41,
          accepted: 23,
          refused: 15,
          last: NOW,
        },
        { use: 'browser', endpoint: '', name: '', asked: 3, accepted: 1, refused: 2, last: NOW - 40 * DAY },
      ],
    },
    { hash: '#/proof', to: '#models' },
  ),
};
