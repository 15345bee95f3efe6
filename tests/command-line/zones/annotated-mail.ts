import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/**
 * A mail of Quagga's two annotated collections as its `.ann` file holds it (github.com/HPI-Information-Systems/Quagga,
 * GPL-3.0; Repke and Krestel, "Bringing Back Structure to Free Text Email Conversations", ECIR 2018). It is read from
 * a folder outside the project and measured with, nothing else: no text of it is kept.
 */
const AnnotationSchema = v.object({
  text: v.string(),
  denotations: v.array(v.object({ start: v.number(), end: v.number(), type: v.string() })),
});

/** A zone of the first level: what somebody wrote, or the heading that introduces it. */
export interface Part {
  readonly kind: 'Body' | 'Header';
  readonly text: string;
}

export interface AnnotatedMail {
  /** The file's place in its folder: the half is drawn by it. */
  readonly name: string;
  readonly text: string;
  /** In order. */
  readonly parts: readonly Part[];
}

/** Every annotated mail below a folder, sorted by name. */
export function annotatedMails(folder: string): AnnotatedMail[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ann'),
  );
  return files.sort().map((file) => annotatedMail(file, readFileSync(join(folder, file), 'utf8')));
}

/** Reads one `.ann` file. It throws on one that is of another format: a measurement must not pass over mails. */
export function annotatedMail(name: string, json: string): AnnotatedMail {
  const { text, denotations } = v.parse(AnnotationSchema, JSON.parse(json));
  const parts = denotations
    .filter(({ type }) => type === 'Body' || type === 'Header')
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ type, start, end }): Part => {
      return { kind: type === 'Body' ? 'Body' : 'Header', text: text.slice(start, end) };
    });
  return { name, text, parts };
}

/** One of the halves is looked at while the zones are mended, the other only counted. Drawn by the file's name. */
export function halfOf(name: string): 'seen' | 'unseen' {
  const [first = 0] = createHash('sha256').update(basename(name)).digest();
  return first % 2 === 0 ? 'seen' : 'unseen';
}
