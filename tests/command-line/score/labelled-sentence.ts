/**
 * A sentence of Parakweet's EmailIntentDataSet (github.com/ParakweetLabs/EmailIntentDataSet, Apache-2.0), drawn from
 * Enron mail: `Yes` where somebody asks for something or speaks of a meeting to be held, `No` where nothing is to be
 * done; a tab, the sentence. Read from a file outside the project.
 */
export interface LabelledSentence {
  readonly actionable: boolean;
  readonly text: string;
}

/** The sentences of a file. It throws on a line of another format: a measurement must not pass over sentences. */
export function labelledSentences(file: string): LabelledSentence[] {
  return file.split(/\r?\n|\r/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const found = /^(Yes|No)\t(.*)$/.exec(line);
    if (found === null) throw new Error(`line ${index + 1}: neither Yes nor No`);
    return [{ actionable: found[1] === 'Yes', text: found[2] ?? '' }];
  });
}
