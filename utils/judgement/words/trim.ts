/**
 * The text without spaces and these marks at its end. A loop, because a pattern such as /[\s.]+$/ takes
 * quadratic time on a long run of spaces in the middle.
 */
export function withoutEndMarks(text: string, marks = '.,;:!?'): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (last.trim() !== '' && !marks.includes(last)) break;
    end -= 1;
  }
  return text.slice(0, end);
}
