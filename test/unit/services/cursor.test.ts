import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, listName } from '../../../src/services/cursor.js';

describe('a cursor', () => {
  it('gives back its key in the list that it was made for', () => {
    const list = listName('search', 'bus', { kinds: null });
    expect(decodeCursor(listName('search', 'bus', { kinds: null }), encodeCursor(list, [0.5, 'phone:1']))).toEqual([
      0.5,
      'phone:1',
    ]);
  });

  it.each([
    ['other arguments', listName('search', 'van', { kinds: null })],
    ['another list', listName('reports', 'bus', { kinds: null })],
  ])('is refused with %s', (_, list) => {
    const cursor = encodeCursor(listName('search', 'bus', { kinds: null }), [1, 'x']);
    expect(() => decodeCursor(list, cursor)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
  });
});
