import { describe, expect, it } from '@jest/globals';
import { givenNameGroups } from '../../../../src/resolution/names/given-name-groups.js';
import { shareGroup } from '../../../../src/resolution/names/word-groups.js';

const oneName = (a: string, b: string) => shareGroup(givenNameGroups.of(a), givenNameGroups.of(b));

describe('forms of given names', () => {
  it.each([
    ['bill', 'william'],
    ['william', 'bill'],
    ['sasha', 'aleksandr'],
    ['sasha', 'alexandra'],
    ['pepe', 'jose'],
    ['memo', 'guillermo'],
    ['zhenya', 'yevgeny'],
    ['peggy', 'margaret'],
    ['yusuf', 'yousef'],
  ])('%s stands for %s', (a, b) => {
    expect(oneName(a, b)).toBe(true);
  });

  it.each([
    ['alexander', 'alexandra'],
    ['bill', 'robert'],
    ['hassan', 'hussein'],
    ['anna', 'hannah'],
    ['nobody', 'nobody'],
  ])('%s does not stand for %s', (a, b) => {
    expect(oneName(a, b)).toBe(false);
  });
});
