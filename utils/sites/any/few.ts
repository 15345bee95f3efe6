/** The first elements that match, without an object being made for each of the others: a page may hold any number. */
export function few<Found extends Element = Element>(
  root: ParentNode,
  selector: string,
  most: number,
): Found[] {
  return Array.prototype.slice.call(root.querySelectorAll<Found>(selector), 0, most);
}
