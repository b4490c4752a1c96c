import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type ValueNode,
} from 'graphql';
import { AsterismError } from '../../domain/errors.js';

/** Length assumed of a list that no argument bounds, such as the facts of a report. */
const USUAL_LENGTH = 10;
const MOST_ROWS = 200;
const LISTED_BY = ['ids', 'identifiers'];

/** What a document's variables hold, as sent; names read are noted in `read`. */
export interface VariableValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly defaults: ReadonlyMap<string, ValueNode>;
  readonly read: Set<string>;
}

/** Names of types that a field with `first` returns: their lists are as long as `first` says. */
export function boundedTypes(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => field.args.some((argument) => argument.name === 'first'));
  return new Set(fields.map((field) => getNamedType(field.type).name));
}

/**
 * How many rows a field may answer with: `first`, the length of a list of ids, or a usual length.
 * @throws AsterismError BAD_USER_INPUT when `first` is out of range
 */
export function listSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parentIsBounded: boolean,
  variables: VariableValues,
): number {
  const given = (name: string): unknown => {
    const argument = node.arguments?.find((one) => one.name.value === name);
    return argument ? readValue(argument.value, variables) : undefined;
  };
  const first = field.args.find((argument) => argument.name === 'first');
  if (first) return rows(given('first') ?? first.defaultValue);
  if (!isListType(getNullableType(field.type))) return 1;
  for (const name of LISTED_BY) {
    const list = given(name);
    if (Array.isArray(list)) return Math.max(1, list.length);
  }
  return parentIsBounded ? 1 : USUAL_LENGTH;
}

function rows(first: unknown): number {
  if (typeof first !== 'number') return MOST_ROWS;
  if (first >= 0 && first <= MOST_ROWS) return Math.max(1, first);
  throw new AsterismError(
    'BAD_USER_INPUT',
    `first: ${first} is outside 0 to ${MOST_ROWS}. Ask for ${MOST_ROWS} at most and use "after" for the next page.`,
  );
}

function readValue(node: ValueNode, variables: VariableValues): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values;
  if (node.kind !== Kind.VARIABLE) return undefined;
  const name = node.name.value;
  variables.read.add(name);
  if (Object.hasOwn(variables.values, name)) return variables.values[name] ?? undefined;
  const fallback = variables.defaults.get(name);
  return fallback && readValue(fallback, variables);
}
