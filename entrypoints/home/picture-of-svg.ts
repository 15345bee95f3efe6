/** What of an element's look a picture needs; everything else of it stands in its attributes. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
] as const;
/** Pixels for each CSS pixel: sharp on a slide. */
const SHARP = 2;
/** In CSS pixels. */
const MARGIN = 16;
const TITLE = 28;

/**
 * A drawing of the page as a PNG, in the colours it has now, with a title above it.
 * @throws Error where the browser cannot draw it
 */
export async function pictureOfSvg(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * MARGIN) * SHARP);
  canvas.height = Math.ceil((height + 2 * MARGIN + TITLE) * SHARP);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
  pen.scale(SHARP, SHARP);
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = color;
  pen.font = `600 15px ${fontFamily}`;
  pen.fillText(title, MARGIN, MARGIN + 12);
  pen.drawImage(image, MARGIN, MARGIN + TITLE, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (file) => (file ? resolve(file) : reject(new Error('the canvas gave no file'))),
      'image/png',
    );
  });
}

/**
 * The text of a drawing that stands by itself: no style sheet reaches it, so each of its elements carries its own look.
 * @param width of the drawing in CSS pixels, like `height`
 */
export function standalone(drawing: SVGSVGElement, width: number, height: number): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  drawing.querySelectorAll('*').forEach((element, place) => {
    const style = getComputedStyle(element);
    for (const name of LOOK) copies[place]?.style.setProperty(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}
