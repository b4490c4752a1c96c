import { svgDocument, textAt } from './svg-document.js';

const WIDTH = 760;
const HEIGHT = 120;

/**
 * A chart of which there is nothing to show yet.
 *
 * @param hint what to do about it
 * @returns an SVG file
 */
export const emptyChart = (title: string, hint: string): string =>
  svgDocument({
    width: WIDTH,
    height: HEIGHT,
    title,
    description: hint,
    body: [textAt(24, 40, title, 'title'), textAt(24, 70, hint, 'quiet')],
  });
