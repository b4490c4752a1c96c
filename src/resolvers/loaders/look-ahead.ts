import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { MAX_PAGE } from '../../services/limits.js';
import type { FollowUp } from '../../services/ports.js';
import type { ReportsRequest } from './link-loaders.js';

/** A page of reports of some entity. */
export type AskedPage = Omit<ReportsRequest, 'of'>;

type Fields = GraphQLResolveInfo['fieldNodes'];
/** A level of an answer is one selection, however many rows it has. */
const followUps = new WeakMap<Fields, FollowUp>();

/** What is asked of the reports of a page, from the resolver of the page. */
export function followUpOf(info: GraphQLResolveInfo): FollowUp {
  const known = followUps.get(info.fieldNodes);
  if (known) return known;
  const followUp = followUpIn(treeOf(info));
  followUps.set(info.fieldNodes, followUp);
  return followUp;
}

/** The page of reports that is asked of each entity, from the resolver of the entities; null for none and for several. */
export function pageBelow(info: GraphQLResolveInfo): { page: AskedPage; followUp: FollowUp } | null {
  const [tree, ...others] = reportsOf(treeOf(info));
  const page = tree && !others.length ? pageIn(tree) : null;
  return page && { page, followUp: followUpIn(tree!) };
}

const treeOf = (info: GraphQLResolveInfo) => parseResolveInfo(info) as ResolveTree;

function followUpIn(page: ResolveTree): FollowUp {
  const reports = [...below(page, 'nodes'), ...below(page, 'edges').flatMap((edge) => below(edge, 'node'))];
  const facts = reports.flatMap((report) => below(report, 'facts'));
  const [first, ...others] = facts.flatMap((fact) => below(fact, 'entity')).flatMap(reportsOf);
  const asked = first && !others.length ? pageIn(first) : null;
  return { facts: facts.length > 0, reports: asked?.after === null ? asked : null };
}

/** Reports of entities: those of a source are another page. */
const reportsOf = ({ fieldsByTypeName: { Source: _, ...entities }, ...tree }: ResolveTree): ResolveTree[] =>
  below({ ...tree, fieldsByTypeName: entities }, 'reports');

const below = ({ fieldsByTypeName }: ResolveTree, name: string): ResolveTree[] =>
  Object.values(fieldsByTypeName)
    .flatMap((fields) => Object.values(fields))
    .filter((field) => field.name === name);

/** The arguments of a page; null when they are refused anyway. */
function pageIn({ args }: ResolveTree): AskedPage | null {
  const { first, order, after = null } = args as unknown as Partial<AskedPage> & Omit<AskedPage, 'after'>;
  return first >= 0 && first <= MAX_PAGE ? { first, order, after } : null;
}
