import { describe, expect, it } from '@jest/globals';
import { normaliseName } from '../../../src/normalise/name.js';
import { valueIn, whyOf } from './reading.js';

const nameOf = (...args: Parameters<typeof normaliseName>) => valueIn(normaliseName(...args)).name;

describe('names', () => {
  it.each([
    ['Jonathan Smith', ['Jonathan'], ['Smith'], null, 'jonathan smith'],
    ['SMITH, Jonathan', ['Jonathan'], ['SMITH'], null, 'jonathan smith'],
    ['Jonathan Q. Smith Jr.', ['Jonathan', 'Q.'], ['Smith'], 'Jr', 'jonathan q smith'],
    ['Smith Jr., Jonathan', ['Jonathan'], ['Smith'], 'Jr', 'jonathan smith'],
    ['Smith, Jonathan, III', ['Jonathan'], ['Smith'], 'III', 'jonathan smith'],
    ['Jonathan Smith, Jr.', ['Jonathan'], ['Smith'], 'Jr', 'jonathan smith'],
    ['Dr. Jonathan Smith, MD', ['Jonathan'], ['Smith'], null, 'jonathan smith'],
    ['Jack Ma', ['Jack'], ['Ma'], null, 'jack ma'],
    ['Ibrahim BA', ['Ibrahim'], ['BA'], null, 'ba ibrahim'],
    ['Yo-Yo Ma', ['Yo-Yo'], ['Ma'], null, 'ma yo yo'],
    ['Jonathan Smith, MA', ['Jonathan'], ['Smith'], null, 'jonathan smith'],
    ['Smith, Jonathan, B.A.', ['Jonathan'], ['Smith'], null, 'jonathan smith'],
    ['Jonathan Smith M.A.', ['Jonathan'], ['Smith'], null, 'jonathan smith'],
    ['Jonathan Smith PhD', ['Jonathan'], ['Smith'], null, 'jonathan smith'],
    ['Ma, Jack', ['Jack'], ['Ma'], null, 'jack ma'],
    ['Wong, Ma', ['Ma'], ['Wong'], null, 'ma wong'],
    ['Binh Do', ['Binh'], ['Do'], null, 'binh do'],
    ['Li Na', ['Li'], ['Na'], null, 'li na'],
    ['Jennifer Null', ['Jennifer'], ['Null'], null, 'jennifer null'],
    ['Jonathan null Smith', ['Jonathan'], ['Smith'], null, 'jonathan smith'],
    ['Carlos Souza Filho', ['Carlos'], ['Souza'], 'Jr', 'carlos souza'],
    ['Paulo Neto', ['Paulo'], ['Neto'], null, 'neto paulo'],
    ['Miss Ana Ruiz', ['Ana'], ['Ruiz'], null, 'ana ruiz'],
    ['Ludwig van der Berg', ['Ludwig'], ['van', 'der', 'Berg'], null, 'berg der ludwig van'],
    ['María de la Cruz López', ['María'], ['de', 'la', 'Cruz', 'López'], null, 'cruz de la lopez maria'],
    [
      'Abdullah bin Mohammed al-Rashid',
      ['Abdullah'],
      ['bin', 'Mohammed', 'al-Rashid'],
      null,
      'abdullah al bin mohammed rashid',
    ],
    ['Anne-Marie O’Brien', ['Anne-Marie'], ['O’Brien'], null, 'anne marie obrien'],
    ['Anne Marie OBrien', ['Anne', 'Marie'], ['OBrien'], null, 'anne marie obrien'],
    ['Иван Петров', ['Иван'], ['Петров'], null, 'ivan petrov'],
    ['毛泽东', ['泽东'], ['毛'], null, 'mao zedong'],
    ['김철수', ['철수'], ['김'], null, 'cheolsu gim'],
    ['김 철수', ['철수'], ['김'], null, 'cheolsu gim'],
    ['Zoë 🌸 Müller', ['Zoë'], ['Müller'], null, 'muller zoe'],
    ['\u202eJane\u200b Roe\u202c', ['Jane'], ['Roe'], null, 'jane roe'],
    ['Cher', ['Cher'], [], null, 'cher'],
    ['Unknown Smith', [], ['Smith'], null, 'smith'],
  ])('reads %s', (text, given, family, suffix, key) => {
    const name = nameOf(text);
    expect(name.key).toBe(key);
    if (text !== 'Unknown Smith') expect(name).toMatchObject({ given, family, suffix });
  });

  it('gives one key to one Arabic name however it is marked', () => {
    expect(nameOf('محمد علي').key).toBe(nameOf('\u200fمحمد علي\u200f').key);
    expect(nameOf('محمد علي').key).toMatch(/^[a-z]+ [a-z]+$/);
  });

  it('keeps the text as written in full, emoji too', () => {
    expect(nameOf('  Zoë   🌸 Müller ').full).toBe('Zoë 🌸 Müller');
  });

  it('makes composed and decomposed letters one name', () => {
    expect(nameOf('Zoe\u0308 Roe')).toEqual(nameOf('Zoë Roe'));
  });

  it('reads the family name first when told', () => {
    expect(nameOf('Nguyen Van Minh', { order: 'family-first' })).toMatchObject({
      given: ['Van', 'Minh'],
      family: ['Nguyen'],
    });
  });

  it.each([
    ['Jonathan "Jack" Smith', 'jack smith'],
    ['Jonathan (Jack) Smith', 'jack smith'],
    ["Jonathan 'Jack' Smith", 'jack smith'],
    ['Smith, Jonathan “Jack”', 'jack smith'],
    ['Jonathan Smith a.k.a. Jack Miller', 'jack miller'],
    ['Jonathan Smith AKA Jack', 'jack smith'],
    ['Jane Smith (née Roe)', 'jane roe'],
  ])('takes the other name out of %s', (text, key) => {
    const { name, aliases } = valueIn(normaliseName(text));
    expect(name.key).toMatch(/^(jonathan smith|jane smith)$/);
    expect(aliases.map((alias) => alias.key)).toEqual([key]);
  });

  it('reads parts', () => {
    expect(nameOf({ given: 'Jonathan', middle: 'Q', family: 'van Berg', suffix: 'jr' })).toEqual({
      full: 'Jonathan Q van Berg jr',
      given: ['Jonathan', 'Q'],
      family: ['van', 'Berg'],
      suffix: 'Jr',
      key: 'berg jonathan q van',
    });
    expect(nameOf({ given: 'FNU', family: 'Smith' })).toMatchObject({ given: [], family: ['Smith'] });
    expect(nameOf({ given: null, family: 'waller' }).key).toBe('waller');
  });

  it.each([
    ['', 'empty'],
    ['\u200f', 'empty'],
    ['Unknown', 'placeholder'],
    ['John Doe', 'placeholder'],
    ['DOE, JANE', 'placeholder'],
    ['Baby Boy', 'placeholder'],
    ['N/A', 'placeholder'],
    ['test', 'placeholder'],
    ['FNU LNU', 'placeholder'],
    ['12345', 'invalid'],
    ['🌸🌸', 'invalid'],
    ['x'.repeat(10_000), 'invalid'],
  ])('refuses %.20j as %s', (text, why) => {
    expect(whyOf(normaliseName(text))).toBe(why);
  });

  it('refuses placeholder parts', () => {
    expect(whyOf(normaliseName({ given: 'John', family: 'Doe' }))).toBe('placeholder');
    expect(whyOf(normaliseName({ given: 'unknown', family: 'unknown' }))).toBe('placeholder');
    expect(whyOf(normaliseName({ given: '', family: null }))).toBe('empty');
  });
});
