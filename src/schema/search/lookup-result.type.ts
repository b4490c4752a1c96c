import { Field, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { LookupAnswer } from '../../domain/views.js';
import { LookupOutcomeEnum } from './lookup-outcome.enum.js';

/** What became of one identifier of a lookup. */
@ObjectType({ simpleResolvers: true, description: 'What became of one identifier of a lookup.' })
export class LookupResult {
  readonly asOf!: AsOf;

  @Field(() => String, { description: 'The text as you wrote it.' })
  input!: string;

  @Field(() => LookupOutcomeEnum, { description: 'How it ended.' })
  outcome!: LookupAnswer['outcome'];

  @Field(() => [String], { description: 'Normalised values that were looked for.' })
  understoodAs!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why it was not understood; null otherwise.' })
  reason!: string | null;

  @Field(() => [ID], { description: 'Ids of the entities found.' })
  ids!: readonly string[];
}
