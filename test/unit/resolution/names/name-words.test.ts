import { describe, expect, it } from '@jest/globals';
import { normaliseName } from '../../../../src/normalise/name.js';
import { nameWords } from '../../../../src/resolution/names/name-words.js';

const wordsOf = (text: string) => {
  const name = normaliseName(text);
  return name.ok ? nameWords(name.value.name) : null;
};

describe('words of a name', () => {
  it('keep the order in which they were written', () => {
    expect(wordsOf('Mary-Ann O’Brien')).toEqual({ given: ['mary', 'ann'], family: ['obrien'] });
  });

  it('keep the generation', () => {
    expect(wordsOf('Karl Dixon Jr.')).toEqual({ given: ['karl'], family: ['dixon'], suffix: 'Jr' });
  });

  it.each(['Minor Boyd', 'Boy George', 'Anna Child', 'Noname Jones'])('of %s a name remains', (text) => {
    expect(wordsOf(text)).not.toBeNull();
  });

  it('say when the script leaves out vowels', () => {
    expect(wordsOf('محمد حسين')).toEqual({ given: ['mhmd'], family: ['hsyn'], unvocalised: true });
  });

  it.each([
    ...['UNKNOWN', 'Jane Doe', 'John Q Doe', 'Baby Boy', 'Infant', 'N/A', 'X', 'A B', '-', 'Baby Girl Doe'],
    ...[
      'Jane Doe 2',
      'Springfield Jane Doe',
      'Baby Boy 2',
      'Twin A',
      'Unknown Juvenile Male',
      'Fetus',
      'Unnamed Child',
    ],
    ...[
      'NN',
      'Desconocido',
      'Nombre desconocido',
      'неизвестно',
      'Неизвестный мужчина',
      'Unbekannt',
      'مجهول',
      '无名氏',
      '미상',
    ],
  ])('%s is nobody’s name', (text) => {
    expect(wordsOf(text)).toBeNull();
  });

  it.each([
    'Baby Boy Ortiz',
    'Infant Ortiz',
    'Twin A Ortiz',
    'Unknown Ortiz',
    'Fetus Ortiz',
    'Baby of Maria Ortiz',
    'B/O Maria Ortiz',
    'Desconocido Ortiz',
  ])('of %s the family remains', (text) => {
    expect([...wordsOf(text)!.given, ...wordsOf(text)!.family]).toEqual(['ortiz']);
  });
});
