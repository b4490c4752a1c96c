import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';

/** What an analysis found, kept so that it can be cited, compared and made again. */
@ObjectType({
  simpleResolvers: true,
  description: 'What an analysis found, kept so that it can be cited, compared and made again.',
})
export class Finding {
  @Field(() => ID, { description: 'Id of the finding.' })
  id!: string;

  @Field(() => String, { description: 'Equal for the same analysis with the same parameters.' })
  subject!: string;

  @Field(() => Int, { description: '1 for the first of its subject.' })
  version!: number;

  @Field(() => String, { description: 'Name of the analysis.' })
  job!: string;

  @Field(() => String, { description: 'Scope and options, as JSON.' })
  parameters!: string;

  @Field(() => Instant, { description: 'State of knowledge that it was made from.' })
  knownAt!: string;

  @Field(() => String, { description: 'Version of the program.' })
  code!: string;

  @Field(() => ID, { description: 'Id of the key that it was made with.' })
  by!: string;

  @Field(() => Instant, { description: 'When it was begun.' })
  startedAt!: string;

  @Field(() => Instant, { description: 'When it was done.' })
  finishedAt!: string;

  @Field(() => [String], { description: 'What was left out, in sentences.' })
  cut!: readonly string[];

  @Field(() => Int, { description: 'How many items it holds.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Reports that it relies on.' })
  reports!: number;

  @Field(() => String, { description: 'SHA-256 of its items.' })
  hash!: string;

  @Field(() => [String], { description: 'Files that it was written to.' })
  exports!: readonly string[];
}
