import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from 'graphql';
import { AsterismError } from '../../domain/errors.js';

/** A field of Query with its arguments, as a document. */
export interface AskedField {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What to select of its answer, with or without braces; null: its scalars and those of what it holds. */
  readonly selection: string | null;
}

/** Levels of the selection that is made where none is given. */
const LEVELS = 2;

/**
 * The document that asks one field of Query, its arguments as variables.
 * @throws AsterismError BAD_USER_INPUT for what is no field of Query, an unknown argument, or no selection
 */
export function documentOfField(
  schema: GraphQLSchema,
  { field: name, args, selection }: AskedField,
  never: readonly string[],
): string {
  const field = fieldOf(schema, name, never);
  const unknown = Object.keys(args).find((key) => !field.args.some((one) => one.name === key));
  if (unknown !== undefined)
    throw wrong(
      `"${name}" has no argument "${unknown.slice(0, 40)}". It has: ${field.args.map((one) => one.name).join(', ') || 'none'}.`,
    );
  const given = Object.keys(args).map((key) => field.args.find((one) => one.name === key)!);
  const variables = given.map((one) => `$${one.name}: ${one.type}`).join(', ');
  const passed = given.map((one) => `${one.name}: $${one.name}`).join(', ');
  const asked = selection === null ? scalarsOf(field, LEVELS) : braced(selection);
  const text = `query${variables && `(${variables})`} { ${name}${passed && `(${passed})`} ${asked} }`;
  if (selection !== null && !(selection.trim() && asksOnly(text, name)))
    throw wrong('"selection" is not one selection of fields. Give it like "total reports { id }".');
  return text;
}

function fieldOf(schema: GraphQLSchema, name: string, never: readonly string[]): GraphQLField<unknown, unknown> {
  const fields = (schema.getQueryType() as GraphQLObjectType).getFields();
  if (Object.hasOwn(fields, name) && !never.includes(name)) return fields[name]!;
  const shown = name.slice(0, 60);
  if (Object.hasOwn(schema.getMutationType()?.getFields() ?? {}, name))
    throw wrong(`"${shown}" changes something. Only what reads can be looked behind.`);
  const names = Object.keys(fields).filter((one) => !never.includes(one));
  throw wrong(`There is no field "${shown}" that reads. There are: ${names.sort().join(', ')}.`);
}

/** Fields without a required argument: leaves, and what else holds leaves. */
function scalarsOf(field: GraphQLField<unknown, unknown>, levels: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const free = fields.filter((one) => !one.args.some(isRequiredArgument));
  const asked = free.flatMap((one) => {
    if (isLeafType(getNamedType(one.type))) return [one.name];
    const below = levels > 1 ? scalarsOf(one, levels - 1) : '';
    return below ? [`${one.name} ${below}`] : [];
  });
  return `{ ${['__typename', ...asked].join(' ')} }`;
}

const braced = (selection: string): string =>
  selection.trim().startsWith('{') ? selection.trim() : `{ ${selection.trim()} }`;

/** Whether a text asks this field of Query and nothing else. */
function asksOnly(text: string, name: string): boolean {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return false;
  }
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length) return false;
  const [root, ...more] = operation.selectionSet.selections;
  return !more.length && root?.kind === Kind.FIELD && root.name.value === name;
}

const wrong = (message: string): AsterismError => new AsterismError('BAD_USER_INPUT', message);
