import { type LinearScale, linearScale } from './linear-scale.js';
import { lineAt, px, textAt } from './svg-document.js';

/** A plot between two axes. */
export interface PlotArea {
  readonly x: LinearScale;
  readonly y: LinearScale;
  /** Grid, axes, ticks and what the axes are. */
  readonly frame: readonly string[];
}

/** Where a plot is and what it spans. */
export interface PlotPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: readonly [number, number];
  readonly up: readonly [number, number];
  readonly acrossName: string;
  readonly upName: string;
}

/** Lays out a plot with its grid and axes. */
export function plotArea({ left, right, top, bottom, across, up, acrossName, upName }: PlotPlace): PlotArea {
  const x = linearScale(across, [left, right]);
  const y = linearScale(up, [bottom, top]);
  const middle = (top + bottom) / 2;
  return {
    x,
    y,
    frame: [
      ...y
        .ticks(6)
        .flatMap((value) => [
          lineAt(left, y(value), right, y(value), 'grid'),
          textAt(left - 8, y(value) + 4, String(value), 'small quiet end'),
        ]),
      ...x
        .ticks(10)
        .flatMap((value) => [
          lineAt(x(value), bottom, x(value), bottom + 5, 'axis'),
          textAt(x(value), bottom + 18, String(value), 'small quiet middle'),
        ]),
      lineAt(left, bottom, right, bottom, 'axis'),
      lineAt(left, top, left, bottom, 'axis'),
      textAt((left + right) / 2, bottom + 38, acrossName, 'quiet middle'),
      `<g transform="translate(${px(left - 44)} ${px(middle)}) rotate(-90)">${textAt(0, 0, upName, 'quiet middle')}</g>`,
    ],
  };
}
