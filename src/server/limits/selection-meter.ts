import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { AsterismError } from '../../domain/errors.js';
import { listSize, type VariableValues } from './list-size.js';
import { beside, type Measure, NOTHING } from './measure.js';

type Parent = GraphQLNamedType | undefined;

/**
 * Adds up selections in one walk over the document: each fragment is measured once, however often
 * and from wherever it is spread, so the time is linear in the document's size.
 */
export class SelectionMeter {
  private readonly measured = new Map<string, Measure | 'measuring'>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly bounded: ReadonlySet<string>,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: VariableValues,
  ) {}

  /** @throws AsterismError BAD_USER_INPUT for a fragment that contains itself or `first` out of range */
  measure(set: SelectionSetNode | undefined, parent: Parent): Measure {
    let sum = NOTHING;
    for (const selection of set?.selections ?? []) sum = beside(sum, this.one(selection, parent));
    return sum;
  }

  private one(selection: SelectionNode, parent: Parent): Measure {
    if (selection.kind === Kind.FIELD) return this.field(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    const condition = selection.typeCondition;
    return this.measure(selection.selectionSet, condition ? this.schema.getType(condition.name.value) : parent);
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known === 'measuring')
      throw new AsterismError('BAD_USER_INPUT', `Fragment "${name}" contains itself. Take the circle out.`);
    if (known) return known;
    const definition = this.fragments.get(name);
    if (!definition) return NOTHING;
    this.measured.set(name, 'measuring');
    const measure = this.measure(definition.selectionSet, this.schema.getType(definition.typeCondition.name.value));
    this.measured.set(name, measure);
    return measure;
  }

  private field(node: FieldNode, parent: Parent): Measure {
    const definition = this.definition(node.name.value, parent);
    const below = this.measure(node.selectionSet, definition && getNamedType(definition.type));
    const own = { fields: below.fields + 1, aliases: below.aliases + (node.alias ? 1 : 0) };
    if (node.name.value.startsWith('__') || parent?.name.startsWith('__')) {
      // Schema data is held in memory and its nesting has a rule of its own in graphql-js.
      return {
        ...own,
        depth: 1,
        introspectionDepth: Math.max(below.depth, below.introspectionDepth) + 1,
        cost: 1 + below.cost,
      };
    }
    const isBounded = parent !== undefined && this.bounded.has(parent.name);
    const size = definition && node.selectionSet ? listSize(node, definition, isBounded, this.variables) : 1;
    return {
      ...own,
      depth: below.depth + 1,
      introspectionDepth: below.introspectionDepth,
      cost: 1 + size * below.cost,
    };
  }

  private definition(name: string, parent: Parent): GraphQLField<unknown, unknown> | undefined {
    if (name === '__typename') return TypeNameMetaFieldDef;
    if (name === '__schema') return SchemaMetaFieldDef;
    if (name === '__type') return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }
}
