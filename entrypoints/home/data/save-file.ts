/** Hands a file to the browser's downloads. The address of the file is given back once the browser has taken it. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download starts after this turn; the file itself is held by the browser from then on.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
