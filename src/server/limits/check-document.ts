import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { AsterismError } from '../../domain/errors.js';
import type { DocumentLimits } from './document-limits.js';
import type { VariableValues } from './list-size.js';
import { SelectionMeter } from './selection-meter.js';

/** Where the limits of a document come from. */
export interface DocumentRules {
  readonly schema: GraphQLSchema;
  readonly bounded: ReadonlySet<string>;
  readonly limits: DocumentLimits;
}

/**
 * Checks a parsed document, whatever its operation. Linear in its size.
 * @returns true when the verdict depends on the variables, so that it must be checked again with others
 * @throws AsterismError TOO_COMPLEX, BAD_USER_INPUT
 */
export function checkDocument(
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
  rules: DocumentRules,
): boolean {
  const { limits } = rules;
  const over = (what: string, found: number, limit: number): void => {
    if (found > limit) throw tooComplex(what, found, limit);
  };
  over('definitions', document.definitions.length, limits.definitions);
  over('directives', countDirectives(document), limits.directives);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  let readsVariables = false;
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const variables = variablesOf(operation, values);
    const meter = new SelectionMeter(rules.schema, rules.bounded, fragments, variables);
    const measure = meter.measure(operation.selectionSet, rules.schema.getRootType(operation.operation) ?? undefined);
    over('root fields', operation.selectionSet.selections.length, limits.rootFields);
    over('levels', measure.depth, limits.depth);
    over('levels of introspection', measure.introspectionDepth, limits.introspectionDepth);
    over('fields', measure.fields, limits.fields);
    over('aliases', measure.aliases, limits.aliases);
    over('cost', measure.cost, limits.cost);
    readsVariables ||= variables.read.size > 0;
  }
  return readsVariables;
}

/** The error for a document over a limit. */
export function tooComplex(what: string, found: number, limit: number): AsterismError {
  const advice =
    what === 'cost'
      ? 'Ask for fewer rows with "first", or for fewer fields.'
      : 'Split the question into several requests.';
  return new AsterismError(
    'TOO_COMPLEX',
    `The document has ${found > 1e9 ? 'far too many' : found} ${what}; ${limit} at most. ${advice}`,
    { what, limit },
  );
}

function variablesOf(operation: OperationDefinitionNode, values: Readonly<Record<string, unknown>>): VariableValues {
  const withDefault = (operation.variableDefinitions ?? []).flatMap((one) =>
    one.defaultValue ? [[one.variable.name.value, one.defaultValue] as const] : [],
  );
  return { values, defaults: new Map(withDefault), read: new Set() };
}

function countDirectives(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Directive: () => {
      count += 1;
    },
  });
  return count;
}
