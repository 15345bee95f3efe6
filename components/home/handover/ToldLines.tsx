export interface ToldLinesProps {
  readonly lines: readonly string[];
  /** The other version of the same: lines that it does not have stand out. */
  readonly other?: readonly string[] | undefined;
}

/** An entry in words: what it is, then what there is to know of it. */
export function ToldLines({ lines, other }: ToldLinesProps) {
  return (
    <div class="told-lines">
      {lines.map((line, place) => (
        // Two lines of an entry may be the same words.
        <p key={`${place}:${line}`}>
          <bdi>{other && !other.includes(line) ? <mark>{line}</mark> : line}</bdi>
        </p>
      ))}
    </div>
  );
}
