import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../entities/node.type.js';
import { Instant } from '../time/instant.scalar.js';

/** One immutable version of the smallest unit that asserts that things belong together: a tip, a call, a case, a row. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'One immutable version of the smallest unit that asserts that things belong together: a tip, a call, a case, a row.',
})
export class Report extends Node {
  readonly sourceId!: string;

  readonly runId!: string;

  @Field(() => String, { description: 'What its source calls it: tip, missing-child, advertisement, call, crime …' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Title, when the source has one.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Free text, when the source has any.' })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the original, when the source gives one. It is never fetched.',
  })
  url!: string | null;

  @Field(() => String, { description: 'Key of the row in its source.' })
  sourceKey!: string;

  @Field(() => String, { description: 'Who may see it: a level and compartments, `RESTRICTED//CASE-12`.' })
  marking!: string;

  @Field(() => Boolean, { description: 'False when a newer version of the row has come, or the report was retracted.' })
  current!: boolean;

  @Field(() => Instant, { nullable: true, description: 'Start of the time the report is about; null when undated.' })
  observedFrom!: string | null;

  @Field(() => Instant, { nullable: true, description: 'End of that time (exclusive).' })
  observedTo!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the source says the row was last changed.' })
  modifiedAt!: string | null;

  @Field(() => Instant, { description: 'When we recorded it.' })
  recordedAt!: string;

  @Field(() => [String], {
    description: 'Placeholders such as 000-000-0000 met in the row: kept to be read, never joined.',
  })
  placeholders!: readonly string[];

  @Field(() => String, { description: 'File that it came from.' })
  file!: string;

  @Field(() => Int, { description: 'First line of its record in that file, from 1.' })
  line!: number;
}
