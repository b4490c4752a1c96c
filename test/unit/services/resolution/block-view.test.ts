import { describe, expect, it } from '@jest/globals';
import { BlockView } from '../../../../src/services/resolution/block-view.js';

describe('blocks after some groups changed their keys', () => {
  const stored = [{ key: 'k', size: 2, members: ['a', 'b'] }];

  it('hold who came and not who left', () => {
    const view = new BlockView(
      stored,
      [
        { key: 'c', before: [], after: ['k'] },
        { key: 'a', before: ['k'], after: [] },
      ],
      3,
    );
    expect(view.othersIn('k', 'c')).toEqual(['b']);
    expect(view.turned()).toEqual(new Set());
  });

  it('bring no pairs when they are over-full, and name those for whom that is new', () => {
    const view = new BlockView(stored, [{ key: 'c', before: [], after: ['k'] }], 2);
    expect(view.othersIn('k', 'c')).toEqual([]);
    expect(view.turned()).toEqual(new Set(['a', 'b', 'c']));
  });

  it('name those who are compared again when they cease to be over-full', () => {
    const full = [{ key: 'k', size: 3, members: ['a', 'b', 'c'] }];
    const view = new BlockView(full, [{ key: 'c', before: ['k'], after: [] }], 2);
    expect(view.othersIn('k', 'a')).toEqual(['b']);
    expect(view.turned()).toEqual(new Set(['a', 'b']));
  });

  it('know of keys that nobody had before', () => {
    const view = new BlockView(
      [],
      [
        { key: 'a', before: [], after: ['new'] },
        { key: 'b', before: [], after: ['new'] },
      ],
      5,
    );
    expect(view.othersIn('new', 'a')).toEqual(['b']);
  });
});
