import { BREAK, type FieldNode, type GraphQLResolveInfo, visit } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { MAX_PAGE } from '../../services/limits.js';
import type { FollowUp } from '../../services/ports.js';
import type { ReportsRequest } from './link-loaders.js';

/** A page of reports of some entity. */
export type AskedPage = Omit<ReportsRequest, 'of'>;

/** What is asked of the reports of a page, from the resolver of the page. */
export const followUpOf = told(followUpIn);

/** The page of reports that is asked of each entity, from the resolver of the entities; null for none and for several. */
export const pageBelow = told((entities): { page: AskedPage; followUp: FollowUp } | null => {
  const [tree, ...others] = reportsOf(entities);
  const page = tree && !others.length ? pageIn(tree) : null;
  return page && { page, followUp: followUpIn(tree!) };
});

/** Whether no more is asked of facts, from their resolver, than what the report names. */
export const asksListedFacts = told((facts) => areListed([facts]));

/** Tells something of a selection, once for all rows that it is asked of. */
function told<T>(of: (tree: ResolveTree) => T): (info: GraphQLResolveInfo) => T {
  const known = new WeakMap<ResolveTree, { readonly told: T }>();
  return (info) => {
    const tree = treeOf(info);
    const found = known.get(tree) ?? { told: of(tree) };
    known.set(tree, found);
    return found.told;
  };
}

/** A level of an answer is one selection however many rows it has, and a document that is asked again is the same. */
const trees = new WeakMap<object, ResolveTree>();

function treeOf(info: GraphQLResolveInfo): ResolveTree {
  const [field] = info.fieldNodes;
  // What a fragment or a variable stands for is known for this request alone, and so is what several fields make together.
  const key = info.fieldNodes.length === 1 && isPlain(field!) ? field! : info.fieldNodes;
  const tree = trees.get(key) ?? (parseResolveInfo(info) as ResolveTree);
  trees.set(key, tree);
  return tree;
}

const plain = new WeakMap<FieldNode, boolean>();

/** Whether a selection says by itself what it asks for. */
function isPlain(field: FieldNode): boolean {
  const known = plain.get(field);
  if (known !== undefined) return known;
  let found = true;
  const refuse = () => {
    found = false;
    return BREAK;
  };
  if (field.selectionSet) visit(field.selectionSet, { Variable: refuse, FragmentSpread: refuse });
  plain.set(field, found);
  return found;
}

/** What is answered from a list of reports or by asking with their ids alone. */
const LISTED = new Set(['id', 'kind', 'title', 'observedFrom', 'facts', 'mentions', 'parts', 'versions']);

function followUpIn(page: ResolveTree): FollowUp {
  const reports = [...below(page, 'nodes'), ...below(page, 'edges').flatMap((edge) => below(edge, 'node'))];
  const facts = reports.flatMap((report) => below(report, 'facts'));
  const [first, ...others] = facts.flatMap((fact) => below(fact, 'entity')).flatMap(reportsOf);
  const named = first && !others.length ? pageIn(first) : null;
  return {
    whole: reports.flatMap(fieldsOf).some(({ name }) => !LISTED.has(name)),
    facts: facts.length ? (areListed(facts) ? 'listed' : 'whole') : null,
    reports: named?.after === null ? { ...named, whole: followUpIn(first!).whole } : null,
  };
}

const LISTED_FACT = new Set(['entity', 'mention', 'report']);
const areListed = (facts: readonly ResolveTree[]): boolean =>
  facts.flatMap(fieldsOf).every(({ name }) => LISTED_FACT.has(name));

/** Reports of entities: those of a source are another page. */
const reportsOf = ({ fieldsByTypeName: { Source: _, ...entities }, ...tree }: ResolveTree): ResolveTree[] =>
  below({ ...tree, fieldsByTypeName: entities }, 'reports');

const fieldsOf = ({ fieldsByTypeName }: ResolveTree): ResolveTree[] =>
  Object.values(fieldsByTypeName).flatMap((fields) => Object.values(fields));

const below = (tree: ResolveTree, name: string): ResolveTree[] => fieldsOf(tree).filter((field) => field.name === name);

/** The arguments of a page; null when they are refused anyway. */
function pageIn({ args }: ResolveTree): AskedPage | null {
  const { first, order, after = null } = args as unknown as Partial<AskedPage> & Omit<AskedPage, 'after'>;
  return first >= 0 && first <= MAX_PAGE ? { first, order, after } : null;
}
