import { Field, Int, ObjectType } from 'type-graphql';
import { AnalysedScope } from './analysed-scope.type.js';
import { BridgingEntity } from './bridging-entity.type.js';
import { BridgingLink } from './bridging-link.type.js';

/** What alone holds groups together, that which parts most first. */
@ObjectType({ simpleResolvers: true, description: 'What alone holds groups together, that which parts most first.' })
export class Bridges {
  @Field(() => [BridgingEntity], { description: 'People, identifiers and places.' })
  entities!: readonly BridgingEntity[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalEntities!: number;

  @Field(() => [BridgingLink], { description: 'Links.' })
  links!: readonly BridgingLink[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalLinks!: number;

  @Field(() => AnalysedScope, { description: 'What it was computed from.' })
  scope!: AnalysedScope;
}
