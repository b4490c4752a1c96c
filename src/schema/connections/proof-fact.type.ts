import { Field, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { ProofFactView } from '../../domain/proof-views.js';
import { ProofFactTypeEnum } from './proof-fact-type.enum.js';

/** One fact that a connection rests on. */
@ObjectType({ simpleResolvers: true, description: 'One fact that a connection rests on.' })
export class ProofFact {
  readonly asOf!: AsOf;

  readonly reportId!: string | null;

  @Field(() => String, { description: 'Key of the fact, the same in every answer.' })
  key!: string;

  @Field(() => ProofFactTypeEnum, { description: 'What kind of fact it is.' })
  type!: ProofFactView['type'];

  @Field(() => ID, { description: 'Id of the entity that the report names, or of the person that is held together.' })
  entityId!: string;

  @Field(() => [ID], { description: 'Ids of the two mentions that a link or judgement joins; none for a report.' })
  mentionIds!: readonly string[];
}
