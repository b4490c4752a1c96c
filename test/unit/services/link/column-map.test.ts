import { describe, expect, it } from '@jest/globals';
import { checkColumns } from '../../../../src/services/link/column-map.js';
import { toColumnMap } from '../../../../src/services/link/parse-column-map.js';

describe('column map', () => {
  it.each([
    ['nothing', null, 'Invalid input'],
    ['no id', { fields: { surname: 'name' } }, 'id'],
    ['no fields', { id: 'id', fields: {} }, 'at least one field'],
    ['an unknown field', { id: 'id', fields: { shoeSize: 'shoe' } }, 'shoeSize'],
    ['a column that is no text', { id: 'id', fields: { surname: 3 } }, 'fields.surname'],
  ])('refuses %s and says what may stand there', (_, content, what) => {
    expect(() => toColumnMap(content, 'map.yaml')).toThrow(what);
    expect(() => toColumnMap(content, 'map.yaml')).toThrow('givenName');
  });

  it('refuses a column that the table does not have, and names those it has', () => {
    const map = toColumnMap({ id: 'id', fields: { street: ['number', 'road'] } }, 'map.yaml');
    expect(() => checkColumns(map, ['id', 'number'], 'people.csv')).toThrow(
      'no column "road". Its columns are: id, number',
    );
    expect(() => checkColumns(map, ['id', 'number', 'road'], 'people.csv')).not.toThrow();
  });
});
