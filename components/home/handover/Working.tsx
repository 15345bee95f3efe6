/** Something that takes a moment of which nobody knows how long. */
export function Working({ label }: { label: string }) {
  return (
    <div class="progress working">
      <progress aria-label={label} />
      <span role="status">{label}</span>
    </div>
  );
}
