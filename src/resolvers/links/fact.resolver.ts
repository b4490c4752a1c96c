import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entity } from '../../schema/entities/entity.type.js';
import { Fact } from '../../schema/reports/fact.type.js';
import { Mention } from '../../schema/reports/mention.type.js';
import { Report } from '../../schema/reports/report.type.js';
import { loadEntity } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of a fact. */
@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity that the report names.' })
  entity(@Root() fact: Fact, @Ctx() context: RequestContext): Promise<Entity | null> {
    return loadEntity(context.at(fact.asOf).nodes, fact.entityId);
  }

  @FieldResolver(() => Mention, {
    nullable: true,
    description: 'The mention of the same report that owns the value: whose phone it is; null when not known.',
  })
  async of(@Root() fact: Fact, @Ctx() context: RequestContext): Promise<Mention | null> {
    return fact.ofMentionId === null ? null : context.at(fact.asOf).nodes.mention.load(fact.ofMentionId);
  }

  @FieldResolver(() => Mention, {
    nullable: true,
    description: 'For people: what the report says of them; null for values.',
  })
  async mention(@Root() fact: Fact, @Ctx() context: RequestContext): Promise<Mention | null> {
    return fact.mentionId === null ? null : context.at(fact.asOf).nodes.mention.load(fact.mentionId);
  }

  @FieldResolver(() => Report, { nullable: true, description: 'The report that asserts it.' })
  report(@Root() fact: Fact, @Ctx() context: RequestContext): Promise<Report | null> {
    return context.at(fact.asOf).nodes.report.load(fact.reportId);
  }
}
