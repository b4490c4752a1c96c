import { escapeText } from './svg-text.js';

/** What a chart is: its size in pixels, what it says in a line and in a sentence or two, and its elements. */
export interface SvgChart {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** For those who do not see the chart. */
  readonly description: string;
  readonly body: readonly string[];
}

/** Blue for, vermilion against: the palette of Okabe and Ito (2008), which colour-blind people can tell apart. */
const STYLE = `
    text { font-family: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; font-size: 12px; fill: #1f2328; }
    .title { font-size: 16px; font-weight: 600; } .strong { font-weight: 600; } .small { font-size: 11px; }
    .quiet { fill: #5a6270; } .end { text-anchor: end; } .middle { text-anchor: middle; }
    .halo { paint-order: stroke; stroke: #ffffff; stroke-width: 3px; }
    .paper { fill: #ffffff; } .grid { stroke: #e3e6ea; } .axis { stroke: #8b939e; } .dash { stroke-dasharray: 4 3; }
    .stripe { fill: #f6f7f9; } .for { fill: #0072b2; } .against { fill: #d55e00; } .sum { fill: #4d5560; } .count { fill: #b4bcc6; }
    .line { fill: none; stroke-width: 2; } .for-line { stroke: #0072b2; } .against-line { stroke: #d55e00; } .sum-line { stroke: #4d5560; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6e8eb; } .quiet { fill: #a3acb8; } .paper { fill: #16191d; } .halo { stroke: #16191d; } .grid { stroke: #2b3037; } .axis { stroke: #7c8590; }
      .stripe { fill: #1d2126; } .for { fill: #56b4e9; } .against { fill: #f08a3c; } .sum { fill: #c3cad3; } .count { fill: #565f6a; }
      .for-line { stroke: #56b4e9; } .against-line { stroke: #f08a3c; } .sum-line { stroke: #c3cad3; }
    }`;

/** A whole SVG file. The same chart gives the same text. */
export function svgDocument({ width, height, title, description, body }: SvgChart): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
  <title id="title">${escapeText(title)}</title>
  <desc id="desc">${escapeText(description)}</desc>
  <style>${STYLE}
  </style>
  <rect class="paper" width="${width}" height="${height}"/>
${body.map((element) => `  ${element}`).join('\n')}
</svg>
`;
}

/** A text at a place; its baseline is at `y`. */
export const textAt = (x: number, y: number, text: string, style = ''): string =>
  `<text x="${px(x)}" y="${px(y)}"${style && ` class="${style}"`}>${escapeText(text)}</text>`;

/** A straight line. */
export const lineAt = (x1: number, y1: number, x2: number, y2: number, style: string): string =>
  `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" class="${style}"/>`;

/** A rectangle between two places in any order; at least half a pixel wide and high, so that it is seen. */
export const barAt = (x1: number, y1: number, x2: number, y2: number, style: string): string =>
  `<rect x="${px(Math.min(x1, x2))}" y="${px(Math.min(y1, y2))}" width="${px(Math.max(Math.abs(x2 - x1), 0.5))}" height="${px(Math.max(Math.abs(y2 - y1), 0.5))}" class="${style}"/>`;

/** A coordinate with two decimals at most: the same on every machine. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);
