/** A button that lets the user choose a file. */
export function FileChoice({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="unseen"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
