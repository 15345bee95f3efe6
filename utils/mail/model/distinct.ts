/** Twice as many as a sentence has names, a power of two. */
const ROOM = 8192;
const SPREAD = 0x9e3779b1;
const SHIFT = 32 - Math.log2(ROOM);

/** Kept between calls, because making them is what costs; a place holds something where it bears this call's mark. */
const held = new Uint32Array(ROOM);
const marks = new Uint32Array(ROOM);
let mark = 0;

/** Each of the names once, in order. @param names whole numbers from 0 to 2³²−1 */
export function distinct(names: readonly number[]): readonly number[] {
  if (names.length > ROOM / 2) return [...new Set(names)];
  mark++;
  return names.filter((name) => {
    let at = Math.imul(name, SPREAD) >>> SHIFT;
    while (marks[at] === mark && held[at] !== name) at = (at + 1) % ROOM;
    const isNew = marks[at] !== mark;
    marks[at] = mark;
    held[at] = name;
    return isNew;
  });
}
