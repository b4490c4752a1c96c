import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildApiSchema } from '../../../src/resolvers/build-api-schema.js';

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isInputObjectType(type)) {
    return [
      ...missing,
      ...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`])),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return missing;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...field.args.flatMap((argument) => (argument.description ? [] : [`${type.name}.${field.name}(${argument.name})`])),
  ]);
  return [...missing, ...fields];
}

describe('the schema', () => {
  it('describes every type, field and argument', async () => {
    const schema = await buildApiSchema();
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    expect(own.length).toBeGreaterThan(50);
    expect(own.flatMap(undescribed)).toEqual([]);
  });

  it('resolves abstract types without waiting, so that other executors can run it', async () => {
    const schema = await buildApiSchema();
    for (const name of ['Node', 'Entity', 'Value', 'Profile']) {
      const type = schema.getType(name);
      if (!isInterfaceType(type)) throw new Error(`${name} is no interface`);
      expect(type.resolveType?.constructor.name).toBe('Function');
    }
  });
});
