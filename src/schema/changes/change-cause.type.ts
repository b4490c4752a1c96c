import { Field, ID, ObjectType } from 'type-graphql';
import type { CauseKind } from '../../domain/change-views.js';
import { Instant } from '../time/instant.scalar.js';
import { CauseKindEnum } from './cause-kind.enum.js';

/** One thing that changed an answer. */
@ObjectType({ simpleResolvers: true, description: 'One thing that changed an answer.' })
export class ChangeCause {
  @Field(() => CauseKindEnum, { description: 'What happened.' })
  kind!: CauseKind;

  @Field(() => ID, {
    description: 'Id of the report, the judgement or the record of a value set aside, or key of the link.',
  })
  id!: string;

  @Field(() => Instant, {
    nullable: true,
    description: 'When; null for a report that only came into or left the scope.',
  })
  at!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the key that it was done with, where somebody did it.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as it was said then.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The other version of a report, the verdict, the weight of a link, or the value.',
  })
  detail!: string | null;
}
