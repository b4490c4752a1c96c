import { Field, Int, ObjectType } from 'type-graphql';
import { AnalysedScope } from '../analysis/analysed-scope.type.js';
import { Instant } from '../time/instant.scalar.js';
import { EntityChange } from './entity-change.type.js';
import { LinkChange } from './link-change.type.js';
import { PersonChange } from './person-change.type.js';
import { ReportChange } from './report-change.type.js';

/** How a scope differs between two instants, and why. */
@ObjectType({
  simpleResolvers: true,
  description: 'How a scope differs between two instants, and why. Each list holds at most `first` rows.',
})
export class Changes {
  @Field(() => Instant, { description: 'The earlier instant.' })
  since!: string;

  @Field(() => Instant, { nullable: true, description: 'The later instant; null for now.' })
  until!: string | null;

  @Field(() => [ReportChange], { description: 'Reports that came into the scope, the newest first.' })
  newReports!: readonly ReportChange[];

  @Field(() => Int, { description: 'Reports that came into the scope.' })
  newReportCount!: number;

  @Field(() => [ReportChange], { description: 'Reports that left it, the latest first.' })
  goneReports!: readonly ReportChange[];

  @Field(() => Int, { description: 'Reports that left it.' })
  goneReportCount!: number;

  @Field(() => [EntityChange], { description: 'Entities that are newly named, those in most reports first.' })
  newEntities!: readonly EntityChange[];

  @Field(() => Int, { description: 'Entities that are newly named.' })
  newEntityCount!: number;

  @Field(() => [EntityChange], { description: 'Entities that are no longer named, those in most reports first.' })
  goneEntities!: readonly EntityChange[];

  @Field(() => Int, { description: 'Entities that are no longer named.' })
  goneEntityCount!: number;

  @Field(() => [PersonChange], { description: 'People who were several and are one.' })
  merged!: readonly PersonChange[];

  @Field(() => Int, { description: 'How many there are.' })
  mergedCount!: number;

  @Field(() => [PersonChange], { description: 'People who were one and are several.' })
  split!: readonly PersonChange[];

  @Field(() => Int, { description: 'How many there are.' })
  splitCount!: number;

  @Field(() => [LinkChange], { description: 'Pairs that are newly named together, the weightiest first.' })
  newLinks!: readonly LinkChange[];

  @Field(() => Int, { description: 'Pairs that are newly named together.' })
  newLinkCount!: number;

  @Field(() => [LinkChange], { description: 'Pairs that are no longer named together.' })
  goneLinks!: readonly LinkChange[];

  @Field(() => Int, { description: 'Pairs that are no longer named together.' })
  goneLinkCount!: number;

  @Field(() => [LinkChange], { description: 'Pairs that other reports name together than before.' })
  changedLinks!: readonly LinkChange[];

  @Field(() => Int, { description: 'Pairs that other reports name together than before.' })
  changedLinkCount!: number;

  @Field(() => AnalysedScope, { description: 'The scope as it was known then.' })
  scopeThen!: AnalysedScope;

  @Field(() => AnalysedScope, { description: 'The scope as it is known at the later instant.' })
  scopeNow!: AnalysedScope;

  @Field(() => [String], { description: 'What was left out or cannot be told exactly, in sentences.' })
  notes!: readonly string[];
}
