import { describe, expect, it } from '@jest/globals';
import { koreanKey, mandarinKey } from '../../../../src/resolution/names/syllables.js';

describe('syllables', () => {
  it.each([
    ['xiaoming', 'hsiaoming'],
    ['zhongshan', 'chungshan'],
    ['jianguo', 'chienkuo'],
    ['qiang', 'chiang'],
    ['zedong', 'tsetung'],
    ['jie', 'chieh'],
  ])('of Mandarin, %s in Pinyin and %s in Wade–Giles, have one key', (pinyin, wade) => {
    expect(mandarinKey(pinyin)).toBe(mandarinKey(wade));
  });

  it.each([
    ['minjun', 'minjoon'],
    ['jiyeong', 'jiyoung'],
    ['gyeongsu', 'kyungsoo'],
    ['seohyeon', 'seohyun'],
    ['yeonghui', 'younghee'],
    ['cheolsu', 'chulsoo'],
  ])('of Korean, %s and %s, have one key', (a, b) => {
    expect(koreanKey(a)).toBe(koreanKey(b));
  });

  it.each([
    ['minjun', 'minji'],
    ['jiyeong', 'jihun'],
    ['sangho', 'seongho'],
  ])('of Korean, %s and %s, differ', (a, b) => {
    expect(koreanKey(a)).not.toBe(koreanKey(b));
  });
});
