import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { AffectedFindings } from '../../schema/analysis/affected-findings.type.js';
import { Finding } from '../../schema/analysis/finding.type.js';
import { FindingConnection } from '../../schema/analysis/finding-connection.type.js';
import { FindingItem } from '../../schema/analysis/finding-item.type.js';
import { AFTER, FIRST } from '../arguments.js';
import { presentFinding, presentFindingItem } from '../present/present-finding.js';
import { presentPage } from '../present/present-page.js';
import type { RequestContext } from '../request-context.js';

/** What analyses found and kept. */
@Resolver()
export class FindingResolver {
  @Query(() => FindingConnection, {
    description: 'Findings that rely only on reports that you may see, the newest first.',
  })
  async findings(
    @Ctx() { services, caller }: RequestContext,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('job', () => String, { nullable: true, description: 'Only of this analysis.' }) job: string | null = null,
    @Arg('after', () => String, AFTER) after: string | null = null,
  ): Promise<FindingConnection> {
    const page = await services.findings.list({ job, first, after }, caller);
    return presentPage(page, after, presentFinding);
  }

  @Query(() => Finding, { description: 'One finding.' })
  async finding(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the finding.' }) id: string,
  ): Promise<Finding> {
    return presentFinding(await services.findings.finding(id, caller));
  }

  @Query(() => [FindingItem], { description: 'Items of a finding in their order; none of one that you may not see.' })
  async findingItems(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the finding.' }) id: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => Int, { defaultValue: -1, description: 'Ordinal of the last item before; -1 at the beginning.' })
    after: number,
  ): Promise<FindingItem[]> {
    return (await services.findings.items({ id, first, after }, caller)).map(presentFindingItem);
  }

  @Query(() => AffectedFindings, {
    description:
      'Findings, with their items and the files that they were written to, that relied on what was retracted or undone since.',
  })
  async affectedBy(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, {
      description:
        'Id of a report, a run (for administrators), a judgement, a record of a value set aside, or key of a link.',
    })
    id: string,
    @Arg('first', () => Int, FIRST) first: number,
  ): Promise<AffectedFindings> {
    const { findings, more } = await services.findings.affectedBy({ id, first }, caller);
    return {
      findings: findings.map(({ finding, ...rest }) => ({ ...rest, finding: presentFinding(finding) })),
      more,
    };
  }
}
