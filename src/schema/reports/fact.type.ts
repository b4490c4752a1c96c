import { Field, Float, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { Instant } from '../time/instant.scalar.js';
import { Detail } from './detail.type.js';

/** One assertion of a report: this entity belongs to it, in this role. */
@ObjectType({
  simpleResolvers: true,
  description: 'One assertion of a report: this entity belongs to it, in this role.',
})
export class Fact {
  readonly asOf!: AsOf;

  readonly reportId!: string;

  readonly entityId!: string;

  readonly ofMentionId!: string | null;

  readonly mentionId!: string | null;

  @Field(() => String, { description: 'Role of the entity in the report.' })
  role!: string;

  @Field(() => String, { description: 'The text as the source wrote it.' })
  original!: string;

  @Field(() => Float, { description: '0 to 1: how sure the source or the reader is that the value stands there.' })
  confidence!: number;

  @Field(() => Instant, { nullable: true, description: 'Start of the time the fact is about; null when undated.' })
  observedFrom!: string | null;

  @Field(() => Instant, { nullable: true, description: 'End of that time (exclusive).' })
  observedTo!: string | null;

  @Field(() => Instant, { description: 'When we recorded it.' })
  recordedAt!: string;

  @Field(() => [Detail], { description: 'What the source says about the value: display name, make, colour, port …' })
  attributes!: readonly Detail[];
}
