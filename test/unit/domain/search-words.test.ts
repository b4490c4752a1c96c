import { describe, expect, it } from '@jest/globals';
import { joinedTexts, unindexedWords, wordsOf } from '../../../src/domain/search-words.js';

describe('words of a text', () => {
  it.each([
    ['José Richardson', ['jose', 'richardson']],
    ['only_chaquaize20', ['only', 'chaquaize20']],
    ['priya.shevoye@web.example.com', ['priya', 'shevoye', 'web', 'example', 'com']],
    ['Žofie O’Brien', ['zofie', 'o', 'brien']],
    ['محمد بن سلمان', ['محمد', 'بن', 'سلمان']],
    ['王伟', ['王伟']],
    ['-', []],
  ])('of %s are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('words that an index with standard word breaks does not hold', () => {
  it.each([
    ['Seen near the station, at 9 p.m', 'p m'],
    ['Missing: José Richardson', 'jose'],
    ['198.51.100.37', '198 51 100 37'],
    ['hey_wray (gamerhub)', 'hey wray'],
    ["O'Brien", 'o brien'],
  ])('of %s are "%s"', (text, words) => {
    expect(unindexedWords(text)).toBe(words);
  });

  it.each(['plain words only', '+13125550142', 'blue van, near 41 W Main', '王伟'])('are none in %s', (text) => {
    expect(unindexedWords(text)).toBeUndefined();
  });
});

describe('texts in one', () => {
  it('say nothing twice', () => {
    expect(joinedTexts(['Maya Ortiz', 'maya ortiz', undefined, 'Mimi'])).toBe('Maya Ortiz Mimi');
    expect(joinedTexts(['hey_wray (gamerhub)', 'gamerhub:hey_wray'])).toBe('hey_wray (gamerhub)');
    expect(joinedTexts(['محمد بن سلمان', 'bn mhmd slmn'])).toBe('محمد بن سلمان bn mhmd slmn');
    expect(joinedTexts([undefined, '-'])).toBeUndefined();
  });
});
