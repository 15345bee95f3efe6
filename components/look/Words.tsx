/** Words that a person wrote, verbatim and in the serif: the client's, or ours once said. Text only, never markup. */
export function Words({ text, quoted = true }: { text: string; quoted?: boolean }) {
  return (
    <blockquote class={quoted ? 'words quoted' : 'words'}>
      <bdi>{text}</bdi>
    </blockquote>
  );
}
